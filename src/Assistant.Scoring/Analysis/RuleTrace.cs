using Assistant.RuleBase.Claims;

namespace Assistant.Scoring.Analysis;

/// <summary>Why a rule applied, or did not, in one case.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Activation">How far it applied, 0–1 (up to 1 + lambda where strengthened).</param>
/// <param name="When">Its condition.</param>
/// <param name="WeakenedBy">What limits it, or null.</param>
/// <param name="StrengthenedBy">What amplifies it, or null.</param>
public sealed record RuleTrace(Rule Rule, double Activation, ConditionTrace When, ConditionTrace? WeakenedBy, ConditionTrace? StrengthenedBy);
