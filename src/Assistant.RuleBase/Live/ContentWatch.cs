using System.Threading.Channels;

namespace Assistant.RuleBase.Live;

/// <summary>Tells when content has changed and come to rest.</summary>
/// <remarks>
/// The operating system's notices make it quick; a look at names, lengths and times now and then makes it sure, since shared and mounted folders
/// send none. Rest matters: an editor empties a file before it fills it, and what stands there in between is nobody's edit.
/// </remarks>
public sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly string _path;
    private readonly TimeSpan _rest;
    private readonly TimeProvider _time;
    private readonly FileSystemWatcher? _watcher;
    private readonly Channel<bool> _notices = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FolderStamp _seen;

    /// <param name="path">A folder, or a single file.</param>
    /// <param name="seen">What lay there when it was last read.</param>
    /// <param name="rest">For how long nothing must have been saved.</param>
    /// <param name="time">The clock.</param>
    public ContentWatch(string path, FolderStamp seen, TimeSpan rest, TimeProvider time)
    {
        (_path, _seen, _rest, _time) = (path, seen, rest, time);
        _watcher = Watcher(path);
        if (_watcher is not null)
        {
            _watcher.Changed += Noticed;
            _watcher.Created += Noticed;
            _watcher.Deleted += Noticed;
            _watcher.Renamed += Noticed;
            _watcher.Error += Noticed;
            _watcher.EnableRaisingEvents = true;
        }
    }

    /// <summary>Waits for the next change to come to rest.</summary>
    /// <returns>The stamp of what now lies there; hold it against a stamp taken after reading.</returns>
    public async Task<FolderStamp> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await NoticeAsync(cancellationToken).ConfigureAwait(false);
            var stamp = FolderStamp.Of(_path);
            if (stamp == _seen)
            {
                continue;
            }

            _seen = await RestAsync(stamp, cancellationToken).ConfigureAwait(false);
            return _seen;
        }
    }

    /// <summary>Makes the next wait return at once, when what was read was still being written.</summary>
    public void LookAgain()
    {
        _seen = default;
        _notices.Writer.TryWrite(true);
    }

    /// <inheritdoc />
    public void Dispose() => _watcher?.Dispose();

    private async Task<FolderStamp> RestAsync(FolderStamp stamp, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(_rest, _time, cancellationToken).ConfigureAwait(false);
            var later = FolderStamp.Of(_path);
            if (later == stamp && later.Value is not null)
            {
                return later;
            }

            stamp = later;
        }
    }

    private async Task NoticeAsync(CancellationToken cancellationToken)
    {
        using var look = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var timer = _time.CreateTimer(static state => ((CancellationTokenSource)state!).Cancel(), look, Look, Timeout.InfiniteTimeSpan);
        try
        {
            await _notices.Reader.ReadAsync(look.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing was noticed; the caller looks all the same.
        }
    }

    private void Noticed(object sender, EventArgs notice) => _notices.Writer.TryWrite(true);

    /// <summary>None where the system has no notices left to give; looking alone must do.</summary>
    private static FileSystemWatcher? Watcher(string path)
    {
        try
        {
            return File.Exists(path)
                ? new FileSystemWatcher(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path))
                : new FileSystemWatcher(path) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            return null;
        }
    }
}
