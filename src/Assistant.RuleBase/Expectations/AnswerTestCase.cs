using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Expectations;

/// <summary>A state under a pressure.</summary>
/// <param name="State">ISO3 of a state of the base.</param>
/// <param name="Scenario">The pressure.</param>
/// <param name="AsOf">The year whose figures hold, or null for the newest.</param>
public sealed record AnswerTestCase(string State, Scenario Scenario, int? AsOf);
