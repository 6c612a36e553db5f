using Assistant.RuleBase.Documents;

namespace Assistant.Cli.RulesCoverage;

/// <summary>A document with what became of its sentences.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">In the order of the text.</param>
internal sealed record CoveredDocument(SourceDocument Document, IReadOnlyList<CoveredSentence> Sentences)
{
    /// <summary>Sentences of the running text.</summary>
    public IReadOnlyList<CoveredSentence> Body { get; } = [.. Sentences.Where(s => s.Sentence.IsBody)];

    /// <summary>Body sentences whose keepers said what became of them.</summary>
    public int AccountedFor => Body.Count(s => s.IsAccountedFor);

    /// <summary>Body sentences of a standing.</summary>
    public int Count(SentenceStanding standing) => Body.Count(s => s.Standing == standing);
}
