namespace Assistant.Scoring;

/// <summary>How to assess; part of the key of every cached answer.</summary>
/// <param name="UniformPrior">Start every option from p0 instead of the coded cases.</param>
/// <param name="Centred">Measure each rule against what it adds in a typical case.</param>
/// <param name="Draws">Number of repeatable draws for ranges; 0 gives the centre only.</param>
public sealed record ScoringOptions(bool UniformPrior = false, bool Centred = true, int Draws = 2000)
{
    /// <summary>What answers use.</summary>
    public static ScoringOptions Default { get; } = new();
}
