namespace Assistant.Planner.Execution;

/// <summary>States in the order of the score of one response.</summary>
/// <param name="Option">The response they are ordered by; null where none was asked for and the states stand by name.</param>
/// <param name="LeastFirst">Whether the lowest score comes first.</param>
/// <param name="Cases">All of them, in that order; those shown with ranges, the rest scored at the centre.</param>
/// <param name="Shown">How many of them are told, from the first.</param>
/// <param name="LeftOut">States of the group that were not ranked: great powers, the sender, whoever is sanctioned.</param>
/// <param name="Unknown">States of the group whose figure for a filter is missing.</param>
public sealed record RankingFound(
    string? Option,
    bool LeastFirst,
    IReadOnlyList<AssessedCase> Cases,
    int Shown,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<string> Unknown);
