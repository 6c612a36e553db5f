namespace Assistant.Cli.Impacting;

/// <summary>A bar on a watched standard error.</summary>
internal sealed class ImpactProgress(CliConsole console)
{
    private const int Cells = 30;

    private readonly Lock _lock = new();
    private int _shown = -1;

    /// <summary>One more part is done; called from several threads.</summary>
    public void Step(int done, int all)
    {
        if (!console.ShowsProgress)
        {
            return;
        }

        lock (_lock)
        {
            var percent = 100 * done / Math.Max(1, all);
            if (percent > _shown)
            {
                _shown = percent;
                var full = Cells * percent / 100;
                console.Error.Write(FormattableString.Invariant($"\r{new string('█', full)}{new string('·', Cells - full)} {percent,3} %"));
            }
        }
    }

    /// <summary>Clears the bar.</summary>
    public void End()
    {
        if (_shown >= 0)
        {
            console.Error.Write("\r" + new string(' ', Cells + 6) + "\r");
        }
    }
}
