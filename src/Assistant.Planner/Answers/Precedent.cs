namespace Assistant.Planner.Answers;

/// <summary>A coded past case near to the one asked about.</summary>
/// <param name="Episode">Identifier.</param>
/// <param name="State">ISO3 of the state, or of its successor.</param>
/// <param name="Name">Name of the state.</param>
/// <param name="Year">First year.</param>
/// <param name="Chosen">Options taken, most central first.</param>
/// <param name="Outcome">success, partial or failure of the sender's main demand.</param>
/// <param name="Reference">Where to read about it.</param>
/// <param name="Cites">Number of its citation.</param>
public sealed record Precedent(
    string Episode, string State, string Name, int Year, IReadOnlyList<string> Chosen, string Outcome, string Reference, IReadOnlyList<int> Cites);
