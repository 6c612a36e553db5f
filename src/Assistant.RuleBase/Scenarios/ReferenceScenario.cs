namespace Assistant.RuleBase.Scenarios;

/// <summary>One of the declared scenarios a typical case is made of.</summary>
/// <param name="Id">Kebab-case identifier.</param>
/// <param name="Scenario">The pressure.</param>
public sealed record ReferenceScenario(string Id, Scenario Scenario);
