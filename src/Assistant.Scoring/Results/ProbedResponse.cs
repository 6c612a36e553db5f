namespace Assistant.Scoring.Results;

/// <summary>One option of a case tried with something changed, at its centre.</summary>
/// <param name="Option">Identifier.</param>
/// <param name="LogOdds">Log-odds of the score.</param>
/// <param name="Score">0–1, exclusive.</param>
/// <param name="Choice">Contributions to the score that are not zero, in no particular order.</param>
public sealed record ProbedResponse(string Option, double LogOdds, double Score, IReadOnlyList<Contribution> Choice);
