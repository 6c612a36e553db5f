namespace Assistant.Planner.Answers;

/// <summary>The coded cases behind a base rate.</summary>
/// <param name="N">From 1.</param>
/// <param name="Option">The option counted.</param>
/// <param name="Position">target or third-party.</param>
/// <param name="Chosen">Cases that chose it.</param>
/// <param name="Episodes">Cases counted.</param>
public sealed record EpisodesCitation(int N, string Option, string Position, int Chosen, int Episodes) : Citation(N);
