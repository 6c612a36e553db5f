namespace Assistant.RuleBase.Importing;

/// <summary>A sentence of a source that is at hand.</summary>
/// <param name="Position">The locator within the document, such as <c>p3.s2</c>.</param>
/// <param name="Text">Its text with single spaces.</param>
/// <param name="Page">The page it begins on, from 1, or null.</param>
public sealed record LocatedSentence(string Position, string Text, int? Page = null)
{
    /// <summary>What a sheet holds instead of the text: the first 16 hexadecimal digits of its SHA-256.</summary>
    public string Hash { get; } = SentenceHash.Of(Text);

    /// <summary>Whether it belongs to the running text.</summary>
    public bool IsBody => Position.StartsWith('p');
}
