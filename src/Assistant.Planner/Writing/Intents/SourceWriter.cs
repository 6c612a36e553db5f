using System.Globalization;
using Assistant.Planner.Execution;
using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Writing.Intents;

/// <summary>Where claims come from: each document with date, kind and our judgement of its weight.</summary>
internal static class SourceWriter
{
    public static IReadOnlyList<DraftSentence> Write(Findings findings) =>
    [
        .. findings.Rules.Select((r, i) => new DraftSentence(r.Claim, [new Cite.Claim(r.Id)], i == 0 ? SentencePlace.Headline : SentencePlace.Judgement)),
        .. findings.Documents.SelectMany(Of),
    ];

    /// <summary>"an essay of 28 July 2025, evidence: none stated".</summary>
    public static string Described(SourceDocument document) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Article(document.Kind)} {document.Kind} of {document.Published:d MMMM yyyy}, {(document.Evidence == "none stated" ? "without figures or cases" : $"resting on {document.Evidence}")}");

    private static IEnumerable<DraftSentence> Of(SourceDocument document)
    {
        Cite[] cite = [new Cite.Located(new SourceLocator(document.Id, "title"))];
        yield return new DraftSentence($"The claims come from “{document.Title}”, {Described(document)}.", cite, SentencePlace.Headline);
        yield return new DraftSentence(document.Appraisal, cite, SentencePlace.Judgement);
        yield return new DraftSentence($"Author: {document.Author}; publisher: {document.Publisher}.", cite, SentencePlace.Judgement);
    }

    private static string Article(string kind) => kind.Length > 0 && "aeiou".Contains(kind[0], StringComparison.Ordinal) ? "an" : "a";
}
