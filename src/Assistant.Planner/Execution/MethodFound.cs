using Assistant.RuleBase;
using Assistant.Scoring.Evaluation;

namespace Assistant.Planner.Execution;

/// <summary>How answers are scored, and how well that did on the coded cases.</summary>
/// <param name="Parameters">The parameters of the scoring.</param>
/// <param name="Report">Leave-one-out over the coded cases, or null where it was not run.</param>
public sealed record MethodFound(ScoringParameters Parameters, EpisodeReport? Report);
