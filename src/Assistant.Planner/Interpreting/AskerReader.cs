using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds what a message tells of the one who asks: "We are a think tank in Nairobi." Names in it are nobody's part in the question.</summary>
internal static class AskerReader
{
    private static readonly FrozenSet<string> Persons = new[] { "we", "i", "im", "ive", "were" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lives = new[]
    {
        "are", "am", "work", "run", "cover", "teach", "represent", "sit", "live", "based", "advise", "study", "lecture", "report", "a", "an", "just", "joined", "manage", "lead", "head", "write",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Asks = new[]
    {
        "how", "what", "which", "who", "why", "whether", "if", "would", "could", "want", "wants", "wondering", "wonder", "need", "trying", "asking", "looking", "curious", "interested", "and", "on",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word at an index stands in such a clause.</summary>
    public static bool Covers(IReadOnlyList<Token> tokens, int index)
    {
        var start = index;
        while (start > 0 && tokens[start].Break is '\0' or '-' or '"')
        {
            if (Asks.Contains(tokens[start].Text))
            {
                return false;
            }

            start--;
        }

        return start + 1 < tokens.Count && start < index
            && ((Persons.Contains(tokens[start].Text) && Lives.Contains(tokens[start + 1].Text)) || (tokens[start].Text is "here" or "working" or "writing" or "speaking" or "calling" && tokens[start + 1].Text is "in" or "from" or "at"))
            && Ends(tokens, index);
    }

    // A clause that is the whole message asks, whoever is its subject.
    private static bool Ends(IReadOnlyList<Token> tokens, int index)
    {
        for (var i = index + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Break is not ('\0' or '-' or '"') || Asks.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
