using Assistant.Cli.Display;

namespace Assistant.Cli.RulesOutput;

/// <summary>A bar on a watched standard error, once a known number of steps takes longer than a moment; gone when disposed.</summary>
/// <remarks>Steps may come from any thread.</remarks>
internal sealed class StepProgress(CliConsole console, string what, int total) : IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _writing = new();
    private readonly long _started = console.Time.GetTimestamp();
    private TimeSpan _shown;
    private int _longest;
    private int _done;

    /// <summary>One more step is done.</summary>
    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (!console.ShowsProgress || !_writing.TryEnter())
        {
            return;
        }

        try
        {
            var elapsed = console.Time.GetElapsedTime(_started);
            if (elapsed > Patience && elapsed - _shown > Pause)
            {
                _shown = elapsed;
                var share = total == 0 ? 1 : done / (double)total;
                var line = FormattableString.Invariant($"{what} {Strip.Of(console.Unicode, Cells, (share, 2))} {100 * share:0} %");
                _longest = Math.Max(_longest, line.Length);
                console.Error.Write("\r" + line.PadRight(_longest));
            }
        }
        finally
        {
            _writing.Exit();
        }
    }

    /// <summary>Clears the bar.</summary>
    public void Dispose()
    {
        if (_longest > 0)
        {
            console.Error.Write("\r" + new string(' ', _longest) + "\r");
        }
    }
}
