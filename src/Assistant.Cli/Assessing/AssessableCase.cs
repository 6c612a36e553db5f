using Assistant.RuleBase.Scenarios;

namespace Assistant.Cli.Assessing;

/// <summary>A case ready to be scored.</summary>
/// <param name="State">ISO3 of a state of the base.</param>
/// <param name="Scenario">The pressure.</param>
/// <param name="AsOf">The year whose figures hold, or null for the newest.</param>
/// <param name="Notes">How it was read where that is not obvious.</param>
internal sealed record AssessableCase(string State, Scenario Scenario, int? AsOf, IReadOnlyList<string> Notes);
