namespace Assistant.Planner.Answers;

/// <summary>Where a score starts.</summary>
/// <param name="Value">0–1.</param>
/// <param name="Chosen">Coded cases that chose the option.</param>
/// <param name="Episodes">Coded cases in this position; 0 with the uniform prior.</param>
public sealed record AnswerPrior(double Value, int Chosen, int Episodes);
