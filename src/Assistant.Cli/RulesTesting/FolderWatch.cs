using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Assistant.Cli.RulesTesting;

/// <summary>Tells of changes in a folder, once a burst of them is over.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly FileSystemWatcher _watcher;

    /// <summary>Holds one word that something changed; more than one says nothing new.</summary>
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.Ordinal);

    public FolderWatch(string folder, TimeProvider time)
    {
        (_folder, _time) = (folder, time);
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, change) => Note(change.FullPath);
        _watcher.Created += (_, change) => Note(change.FullPath);
        _watcher.Deleted += (_, change) => Note(change.FullPath);
        _watcher.Renamed += (_, change) => Note(change.FullPath);
        _watcher.Error += (_, _) => Note(null);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Returns after the next change, when nothing has changed for a moment.</summary>
    /// <returns>What changed, from the folder on and in order; empty where the system could not say.</returns>
    /// <exception cref="OperationCanceledException">The watch ended.</exception>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancellationToken)
    {
        await _changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, _time, cancellationToken).ConfigureAwait(false);
        }
        while (_changes.Reader.TryRead(out _));

        return [.. _files.Keys.Where(f => _files.TryRemove(f, out _)).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => _watcher.Dispose();

    private void Note(string? file)
    {
        if (file is not null && !Directory.Exists(file))
        {
            _files[Path.GetRelativePath(_folder, file).Replace(Path.DirectorySeparatorChar, '/')] = true;
        }

        _changes.Writer.TryWrite(true);
    }
}
