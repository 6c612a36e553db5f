namespace Assistant.Planner.Plugins;

/// <summary>Everything the plugins ask of scoring; a test may supply tables.</summary>
/// <param name="Assess">Scores one state.</param>
/// <param name="Find">Finds counterfactuals of one or two changes; null finds none.</param>
/// <param name="FindSingle">Finds the single change that flips a ranking; null looks for none.</param>
/// <param name="Evaluate">Measures the rule base on its coded cases; null where nobody asks about the method.</param>
public sealed record ScoringTools(AssessCase Assess, FindFlip? Find = null, FindSingleFlip? FindSingle = null, EvaluateCases? Evaluate = null);
