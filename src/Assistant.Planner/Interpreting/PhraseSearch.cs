namespace Assistant.Planner.Interpreting;

/// <summary>Looks for a handful of fixed phrases in a message.</summary>
internal static class PhraseSearch
{
    /// <summary>Reads phrases parted by <c>|</c>.</summary>
    public static string[][] Parse(string text) =>
        [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => Tokeniser.Words(p).ToArray())
            .Where(p => p.Length > 0)];

    /// <summary>Whether any phrase occurs.</summary>
    public static bool Contains(IReadOnlyList<Token> tokens, string[][] phrases) => phrases.Any(p => IndexOf(tokens, p) >= 0);

    /// <summary>Whether the message begins with any phrase.</summary>
    public static bool Begins(IReadOnlyList<Token> tokens, string[][] phrases) => phrases.Any(p => Matches(tokens, 0, p));

    private static int IndexOf(IReadOnlyList<Token> tokens, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= tokens.Count; i++)
        {
            if (Matches(tokens, i, phrase))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int start, string[] phrase)
    {
        if (start + phrase.Length > tokens.Count)
        {
            return false;
        }

        for (var j = 0; j < phrase.Length; j++)
        {
            if (tokens[start + j].Text != phrase[j])
            {
                return false;
            }
        }

        return true;
    }
}
