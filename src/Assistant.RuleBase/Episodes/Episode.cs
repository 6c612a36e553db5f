using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Episodes;

/// <summary>A coded past case: base rates and precedents, never a source of rules.</summary>
/// <param name="Id">Identifier, for ever.</param>
/// <param name="State">ISO 3166-1 alpha-3 at the time.</param>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
/// <param name="Scenario">Position, senders, measures and breadth.</param>
/// <param name="Pressure">The pressure in our words.</param>
/// <param name="Responses">Options taken, most central first.</param>
/// <param name="Basis">What the state did, in our words.</param>
/// <param name="Outcome">success, partial or failure against the main demand.</param>
/// <param name="Confidence">high or med: how sure the coding is.</param>
/// <param name="Reference">Where to read about it.</param>
/// <param name="ReferenceStatus">stored: facts were checked; memory: general knowledge.</param>
public sealed record Episode(
    string Id,
    string State,
    int From,
    int To,
    Scenario Scenario,
    string Pressure,
    IReadOnlyList<string> Responses,
    string Basis,
    string Outcome,
    string Confidence,
    string Reference,
    string ReferenceStatus);
