using System.Threading.Channels;

namespace Assistant.Cli.RulesTesting;

/// <summary>Tells of changes in a folder, once a burst of them is over.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly TimeProvider _time;
    private readonly FileSystemWatcher _watcher;

    /// <summary>Holds one word that something changed; more than one says nothing new.</summary>
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public FolderWatch(string folder, TimeProvider time)
    {
        _time = time;
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => Note();
        _watcher.Created += (_, _) => Note();
        _watcher.Deleted += (_, _) => Note();
        _watcher.Renamed += (_, _) => Note();
        _watcher.Error += (_, _) => Note();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Returns after the next change, when nothing has changed for a moment.</summary>
    /// <exception cref="OperationCanceledException">The watch ended.</exception>
    public async Task NextAsync(CancellationToken cancellationToken)
    {
        await _changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, _time, cancellationToken).ConfigureAwait(false);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watcher.Dispose();

    private void Note() => _changes.Writer.TryWrite(true);
}
