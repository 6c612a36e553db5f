namespace Assistant.Planner.Execution;

/// <summary>The coded cases nearest to the one asked about; no part of the score.</summary>
/// <param name="Nearest">Nearest first.</param>
public sealed record PrecedentsFound(IReadOnlyList<NearEpisode> Nearest);
