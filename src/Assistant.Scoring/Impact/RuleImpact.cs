namespace Assistant.Scoring.Impact;

/// <summary>What moved through one rule.</summary>
/// <param name="Rule">Identifier; null for base rates.</param>
/// <param name="Flips">Leads it explains most of.</param>
/// <param name="Moves">Scores it explains most of.</param>
/// <param name="Largest">The largest change of a score it explains, 0–1.</param>
public sealed record RuleImpact(string? Rule, int Flips, int Moves, double Largest);
