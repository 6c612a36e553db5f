namespace Assistant.Scoring.Impact;

/// <summary>Through what a score or a lead moved: the part that explains most of it.</summary>
/// <param name="Rule">Identifier of the rule; null where the base rate explains most.</param>
/// <param name="Part">What it moved, in log-odds, in the direction of the whole.</param>
/// <param name="Whole">What moved in all, in log-odds, ≥ 0.</param>
public sealed record ImpactCause(string? Rule, double Part, double Whole);
