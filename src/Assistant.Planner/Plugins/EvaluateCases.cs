using Assistant.Scoring.Evaluation;

namespace Assistant.Planner.Plugins;

/// <summary>Measures the rule base on its coded cases: in the house once, when somebody first asks.</summary>
public delegate EpisodeReport EvaluateCases();
