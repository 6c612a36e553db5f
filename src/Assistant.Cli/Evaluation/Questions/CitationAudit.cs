namespace Assistant.Cli.Evaluation.Questions;

/// <summary>The citations of one answer.</summary>
/// <param name="Sentences">Analytic sentences.</param>
/// <param name="Cited">Of them, with at least one citation that the answer lists.</param>
/// <param name="Supported">Of them, upheld by the verifier: polarity, state, option and figures are what the cited rule or row gave.</param>
/// <param name="Dropped">Sentences and lines that were drafted and left out because they did not hold.</param>
/// <param name="Citations">Citations listed.</param>
/// <param name="Resolving">Of them, found where they point: a rule in force and its sentence, a data row of the answer, coded cases.</param>
/// <param name="Faults">What does not hold, in words.</param>
internal sealed record CitationAudit(int Sentences, int Cited, int Supported, int Dropped, int Citations, int Resolving, IReadOnlyList<string> Faults);
