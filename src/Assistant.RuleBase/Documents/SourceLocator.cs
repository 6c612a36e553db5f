namespace Assistant.RuleBase.Documents;

/// <summary>Points at one sentence of one document: <c>sanctions-alignment#p3.s2</c>.</summary>
/// <param name="Document">Identifier of the document, kebab-case.</param>
/// <param name="Position"><c>p3.s2</c> (paragraph, sentence), <c>title</c>, <c>summary</c>, <c>h1</c>.. or <c>r1</c>..</param>
public readonly record struct SourceLocator(string Document, string Position)
{
    /// <summary>Reads <c>DOCUMENT#POSITION</c>; false when there is no <c>#</c> with text on both sides.</summary>
    public static bool TryParse(string? text, out SourceLocator locator)
    {
        locator = default;
        var hash = text?.IndexOf('#', StringComparison.Ordinal) ?? -1;
        if (hash <= 0 || hash == text!.Length - 1)
        {
            return false;
        }

        locator = new SourceLocator(text[..hash], text[(hash + 1)..]);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Document}#{Position}";
}
