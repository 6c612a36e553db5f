namespace Assistant.RuleBase.Documents;

/// <summary>One located sentence of a document: what became of it, never its text.</summary>
/// <param name="Position">The locator within the document, such as <c>p3.s2</c>.</param>
/// <param name="Sha256">First 16 hexadecimal digits of the SHA-256 of the sentence's UTF-8 text.</param>
/// <param name="Rules">Identifiers of the rules that carry it; empty when none does.</param>
/// <param name="None">Why no rule carries it, or null.</param>
/// <param name="RelatedTopic">For a related-article blurb: its topic in our words, or null.</param>
public sealed record DocumentSentence(string Position, string Sha256, IReadOnlyList<string> Rules, string? None, string? RelatedTopic)
{
    /// <summary>The page it begins on, from 1; null where the source has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Whether this is a sentence of the running text (<c>p…</c>), not a title, heading or blurb.</summary>
    public bool IsBody => Position.StartsWith('p');
}
