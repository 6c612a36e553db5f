namespace Assistant.Scoring.Impact;

/// <summary>One case in which another response leads.</summary>
/// <param name="State">ISO 3166-1 alpha-3.</param>
/// <param name="Scenario">Identifier of the scenario.</param>
/// <param name="From">The response that led.</param>
/// <param name="To">The response that leads.</param>
/// <param name="Cause">What moved the two apart.</param>
public sealed record ImpactFlip(string State, string Scenario, string From, string To, ImpactCause Cause);
