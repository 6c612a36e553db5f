namespace Assistant.Scoring.Evaluation;

/// <summary>Whether the rules treat parts of the world differently, and why.</summary>
/// <param name="Indicator">The indicator whose thirds are compared.</param>
/// <param name="Groups">Mean scores by region, then by third of governance.</param>
/// <param name="Gaps">One per option and way of grouping, widest first.</param>
public sealed record ScoreGapReport(string Indicator, IReadOnlyList<GroupScores> Groups, IReadOnlyList<ScoreGap> Gaps);
