namespace Assistant.RuleBase.Documents;

/// <summary>A curated document: what it is, what it is worth, and what became of each of its sentences.</summary>
/// <param name="Id">Kebab-case identifier, the part of a locator before <c>#</c>.</param>
/// <param name="Title">As printed.</param>
/// <param name="Author">As printed, or <c>not recorded</c>.</param>
/// <param name="Publisher">As printed, or <c>not recorded</c>.</param>
/// <param name="Address">Where it was found, or <c>not recorded</c>.</param>
/// <param name="Published">Date of publication.</param>
/// <param name="Kind">essay, study, law or dataset.</param>
/// <param name="Evidence">none stated, cases or statistics.</param>
/// <param name="Appraisal">Our judgement of its weight, one sentence.</param>
/// <param name="Sections">In the order of the text.</param>
/// <param name="Sentences">In the order of the text.</param>
public sealed record SourceDocument(
    string Id,
    string Title,
    string Author,
    string Publisher,
    string Address,
    DateOnly Published,
    string Kind,
    string Evidence,
    string Appraisal,
    IReadOnlyList<DocumentSection> Sections,
    IReadOnlyList<DocumentSentence> Sentences)
{
    private readonly Dictionary<string, DocumentSentence> _byPosition = Sentences.ToDictionary(s => s.Position, StringComparer.Ordinal);

    /// <summary>The sentence at a position such as <c>p3.s2</c>, or null.</summary>
    public DocumentSentence? Find(string position) => _byPosition.GetValueOrDefault(position);

    /// <summary>The heading a position stands under, with its page where the source has pages; the title for positions outside the running text.</summary>
    public string SectionOf(string position) => Find(position)?.Page is { } page
        ? FormattableString.Invariant($"{HeadingOf(position)}, page {page}")
        : HeadingOf(position);

    private string HeadingOf(string position)
    {
        var digits = position.StartsWith('p') ? position[1..].Split('.')[0] : "";
        return int.TryParse(digits, out var paragraph)
            ? Sections.FirstOrDefault(s => s.From <= paragraph && paragraph <= s.To)?.Heading ?? Title
            : Sections.FirstOrDefault(s => s.Id == position)?.Heading ?? Title;
    }
}
