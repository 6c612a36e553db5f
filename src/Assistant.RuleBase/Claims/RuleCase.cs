using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Claims;

/// <summary>An example that holds a rule to what it says: a situation, and how far the rule must apply.</summary>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Name">A sentence.</param>
/// <param name="Given">The situation.</param>
/// <param name="Expect">What must come out.</param>
/// <param name="Place">Where it stands.</param>
public sealed record RuleCase(string Rule, string Name, RuleCaseSituation Given, RuleCaseExpectation Expect, FilePlace Place);
