using Assistant.RuleBase;

namespace Assistant.Host.Rules;

/// <summary>What is served, and what is wrong with what lies in the folder.</summary>
/// <param name="Serving">The version in force.</param>
/// <param name="Since">Since when.</param>
/// <param name="Problems">Why the folder's newest content is not in force; empty when it is.</param>
internal sealed record RulesState(RuleBaseVersion Serving, DateTimeOffset Since, IReadOnlyList<RuleProblem> Problems);
