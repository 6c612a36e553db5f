namespace Assistant.Scoring;

/// <summary>How to assess; part of the key of every cached answer.</summary>
/// <param name="UniformPrior">Start every option from p0 instead of the coded cases.</param>
/// <param name="Centred">Measure each rule against what it adds in a typical case.</param>
/// <param name="Ranges">Draw ranges and ranks; without them only the centre is computed.</param>
/// <param name="Figures">Collect the figures behind the ranking; without them coverage counts as full and no figure is listed.</param>
public sealed record ScoringOptions(bool UniformPrior = false, bool Centred = true, bool Ranges = true, bool Figures = true)
{
    /// <summary>Repeatable draws behind every range.</summary>
    public const int Draws = 2_000;

    /// <summary>What answers use.</summary>
    public static ScoringOptions Default { get; } = new();
}
