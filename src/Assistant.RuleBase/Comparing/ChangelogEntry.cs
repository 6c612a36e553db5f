namespace Assistant.RuleBase.Comparing;

/// <summary>What the changelog says of one version.</summary>
/// <param name="Version">Such as <c>1.1.0</c>.</param>
/// <param name="Line">1-based line of its heading.</param>
/// <param name="Text">Everything under the heading.</param>
/// <param name="ExpectedFlips">Changes of leading responses it announces.</param>
public sealed record ChangelogEntry(string Version, int Line, string Text, IReadOnlyList<ExpectedFlip> ExpectedFlips)
{
    /// <summary>Whether the entry names an identifier, as a word of its own.</summary>
    public bool Names(string id)
    {
        for (var at = Text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            var end = at + id.Length;
            if ((at == 0 || !IsInside(Text[at - 1])) && (end == Text.Length || !IsInside(Text[end]) || (Text[end] == '.' && (end + 1 == Text.Length || !IsInside(Text[end + 1])))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.';
}
