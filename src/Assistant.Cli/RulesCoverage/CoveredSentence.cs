using Assistant.RuleBase.Documents;

namespace Assistant.Cli.RulesCoverage;

/// <summary>One sentence with the rules that carry it.</summary>
/// <param name="Sentence">The sentence's line in its sheet.</param>
/// <param name="Locator">Where it stands.</param>
/// <param name="Section">Heading it stands under.</param>
/// <param name="Rules">Rules that carry it, retired ones included.</param>
/// <param name="Quote">Its text, where a copy of the document was at hand and its hash matched; null otherwise.</param>
internal sealed record CoveredSentence(
    DocumentSentence Sentence, SourceLocator Locator, string Section, IReadOnlyList<CarryingRule> Rules, string? Quote)
{
    /// <summary>Why no rule carries it, or null.</summary>
    public string? LeftOutBecause => Sentence.None ?? (Sentence.RelatedTopic is { } topic ? $"points to a related article on {topic}" : null);

    /// <summary>What became of it.</summary>
    public SentenceStanding Standing =>
        Rules.Any(r => r is { IsTold: false, IsNever: false }) ? SentenceStanding.Fires
        : Rules.Any(r => r is { IsTold: true, Firing: not null }) ? SentenceStanding.Told
        : Rules.Count > 0 ? SentenceStanding.Never
        : LeftOutBecause is not null ? SentenceStanding.LeftOut
        : SentenceStanding.Bare;

    /// <summary>Share of cases in which its most frequent rule fires, 0–1; only rules with a condition and an effect count.</summary>
    public double Share => Rules.Where(r => !r.IsTold).Select(r => r.Firing?.Share ?? 0).DefaultIfEmpty(0).Max();

    /// <summary>Whether its keepers said what became of it.</summary>
    public bool IsAccountedFor => Standing is not SentenceStanding.Bare;
}
