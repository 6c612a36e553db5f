namespace Assistant.Scoring.Evaluation;

/// <summary>A rule's part in a gap between two groups of states.</summary>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Difference">Its mean contribution in the higher group less that in the lower, in log-odds.</param>
public readonly record struct GapRule(string Rule, double Difference);
