namespace Assistant.Scoring.Bounds;

/// <summary>The scores an option can have, whatever the missing figures are, with all parameters at their declared values.</summary>
/// <param name="Option">Identifier.</param>
/// <param name="Low">Lowest score, 0–1.</param>
/// <param name="High">Highest score, 0–1.</param>
public sealed record ScoreBounds(string Option, double Low, double High);
