namespace Assistant.Cli.Evaluation;

/// <summary>Counts steps on a watched standard error, once an evaluation takes longer than a second. Safe to step from several threads.</summary>
internal sealed class EvaluationProgress(CliConsole console, string what)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly long _started = console.Time.GetTimestamp();
    private readonly Lock _lock = new();
    private TimeSpan _shown;
    private int _steps;

    /// <summary>One more step is done.</summary>
    public void Step()
    {
        lock (_lock)
        {
            _steps++;
            var elapsed = console.Time.GetElapsedTime(_started);
            if (console.ShowsProgress && elapsed > Patience && elapsed - _shown > Pause)
            {
                _shown = elapsed;
                console.Error.Write(FormattableString.Invariant($"\r{what}: {_steps}, {elapsed.TotalSeconds:0} s"));
            }
        }
    }

    /// <summary>Clears the count.</summary>
    public void End()
    {
        if (_shown > TimeSpan.Zero)
        {
            console.Error.Write("\r" + new string(' ', what.Length + 20) + "\r");
        }
    }
}
