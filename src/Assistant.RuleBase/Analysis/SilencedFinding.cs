namespace Assistant.RuleBase.Analysis;

/// <summary>A finding its keepers know of and let stand.</summary>
/// <param name="Problem">What would have been reported.</param>
/// <param name="Reason">Why it stands.</param>
public sealed record SilencedFinding(RuleProblem Problem, string Reason);
