namespace Assistant.Scoring.Draws;

/// <summary>What the draws say about the options.</summary>
/// <param name="LogOdds">Log-odds by option and draw.</param>
/// <param name="Low">10th percentile of the score by option.</param>
/// <param name="High">90th percentile of the score by option.</param>
/// <param name="PFirst">Share of draws in which each option is first.</param>
/// <param name="PTop3">Share of draws in which each option is among the first three.</param>
internal sealed record DrawResult(double[][] LogOdds, double[] Low, double[] High, double[] PFirst, double[] PTop3)
{
    /// <summary>Share of draws in which option <paramref name="a"/> stands above <paramref name="b"/>.</summary>
    public double PAbove(int a, int b) => Vectors.CountAbove(LogOdds[a], LogOdds[b]) / (double)LogOdds[a].Length;
}
