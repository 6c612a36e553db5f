namespace Assistant.Cli.Batch;

/// <summary>Counts rows on a watched standard error, once a batch takes longer than a second.</summary>
internal sealed class BatchProgress(CliConsole console)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly long _started = console.Time.GetTimestamp();
    private TimeSpan _shown;
    private int _rows;

    /// <summary>One more row is written.</summary>
    public void Step()
    {
        _rows++;
        var elapsed = console.Time.GetElapsedTime(_started);
        if (console.ShowsProgress && elapsed > Patience && elapsed - _shown > Pause)
        {
            _shown = elapsed;
            console.Error.Write(FormattableString.Invariant($"\r{_rows} rows, {elapsed.TotalSeconds:0} s"));
        }
    }

    /// <summary>Clears the count.</summary>
    public void End()
    {
        if (_shown > TimeSpan.Zero)
        {
            console.Error.Write("\r" + new string(' ', 30) + "\r");
        }
    }
}
