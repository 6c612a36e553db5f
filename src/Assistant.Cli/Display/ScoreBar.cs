namespace Assistant.Cli.Display;

/// <summary>A score with its range as a strip: full to the score, shaded to the top of the range, dots beyond.</summary>
internal static class ScoreBar
{
    /// <summary>The strip.</summary>
    /// <param name="score">0–1.</param>
    /// <param name="high">90th percentile, 0–1.</param>
    /// <param name="cells">Characters to fill.</param>
    public static string Of(double score, double high, int cells)
    {
        var full = Cells(score, cells);
        var shaded = Math.Max(full, Cells(high, cells));
        return new string('█', full) + new string('▒', shaded - full) + new string('·', cells - shaded);
    }

    private static int Cells(double share, int cells) =>
        Math.Clamp((int)Math.Round(Math.Round(share, 9) * cells, MidpointRounding.AwayFromZero), 0, cells);
}
