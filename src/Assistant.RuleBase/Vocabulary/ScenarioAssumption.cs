namespace Assistant.RuleBase.Vocabulary;

/// <summary>A value the planner supplies when a question leaves an attribute out; the answer says so.</summary>
/// <param name="Attribute">breadth, position …</param>
/// <param name="When">When it applies, in words for maintainers.</param>
/// <param name="Values">The value or values supplied; <c>patron</c> for <c>over</c> is resolved per state.</param>
/// <param name="Because">Why, in words for readers.</param>
public sealed record ScenarioAssumption(string Attribute, string When, IReadOnlyList<string> Values, string Because);
