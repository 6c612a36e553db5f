using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Analysis;

/// <summary>A condition with its degree in one case, and the same for everything below it.</summary>
/// <param name="Condition">What was asked.</param>
/// <param name="Degree">How far it holds, 0–1.</param>
/// <param name="Value">For a ramp: what it looked at; null otherwise.</param>
/// <param name="Parts">Its parts; for a ramp on a factor, the factor's own condition.</param>
public sealed record ConditionTrace(Condition Condition, double Degree, FeatureValue? Value, IReadOnlyList<ConditionTrace> Parts);
