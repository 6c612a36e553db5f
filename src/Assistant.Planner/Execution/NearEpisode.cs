using Assistant.RuleBase.Episodes;

namespace Assistant.Planner.Execution;

/// <summary>A coded past case and how far it lies from the one asked about.</summary>
/// <param name="Episode">The case.</param>
/// <param name="Distance">0 for a case alike in position, sender, measures, breadth and dependence.</param>
public sealed record NearEpisode(Episode Episode, double Distance);
