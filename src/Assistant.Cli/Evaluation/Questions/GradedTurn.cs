namespace Assistant.Cli.Evaluation.Questions;

/// <summary>An answer with everything held against it.</summary>
/// <param name="Turn">What was expected, and what came.</param>
/// <param name="Checks">In order.</param>
/// <param name="Citations">Whether its citations resolve and support.</param>
/// <param name="ClaimsFound">Share of the claims expected that are cited, 0–1; null where none is expected.</param>
internal sealed record GradedTurn(AnsweredTurn Turn, IReadOnlyList<Check> Checks, CitationAudit Citations, double? ClaimsFound)
{
    /// <summary>What was not as expected.</summary>
    public IEnumerable<Check> Misses => Checks.Where(c => c.Right == false);
}
