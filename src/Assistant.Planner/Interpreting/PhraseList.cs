using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>A handful of fixed phrases, laid out by their first word so that a message is walked once.</summary>
internal sealed class PhraseList
{
    private readonly FrozenDictionary<string, string[][]> _byFirst;

    /// <param name="text">Phrases parted by <c>|</c>.</param>
    public PhraseList(string text) => _byFirst = text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(p => Tokeniser.Words(p).ToArray())
        .Where(p => p.Length > 0)
        .GroupBy(p => p[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether any phrase occurs in a message.</summary>
    public bool IsIn(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (LengthAt(tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a message begins with any phrase.</summary>
    public bool Begins(IReadOnlyList<Token> tokens) => tokens.Count > 0 && LengthAt(tokens, 0) > 0;

    /// <summary>Words of the longest phrase at an index; 0 when none stands there.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int start)
    {
        if (start < tokens.Count && _byFirst.TryGetValue(tokens[start].Text, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (Matches(tokens, start, phrase))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int start, string[] phrase)
    {
        if (start + phrase.Length > tokens.Count)
        {
            return false;
        }

        for (var j = 1; j < phrase.Length; j++)
        {
            if (tokens[start + j].Text != phrase[j])
            {
                return false;
            }
        }

        return true;
    }
}
