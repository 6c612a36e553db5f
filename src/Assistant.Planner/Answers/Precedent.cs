namespace Assistant.Planner.Answers;

/// <summary>A coded past case near to the one asked about.</summary>
/// <param name="Episode">Identifier.</param>
/// <param name="State">ISO3 at the time.</param>
/// <param name="Year">First year.</param>
/// <param name="Chosen">Options taken.</param>
/// <param name="Reference">Where to read about it.</param>
public sealed record Precedent(string Episode, string State, int Year, IReadOnlyList<string> Chosen, string Reference);
