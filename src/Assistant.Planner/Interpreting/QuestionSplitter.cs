using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Parts a message into the questions it holds, where each can stand alone.</summary>
internal static class QuestionSplitter
{
    private const int Most = 5;

    private static readonly FrozenSet<string> Joints = new[] { "and", "also", "then", "plus", "but", "next", "second", "secondly", "finally" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openings = new[]
    {
        "what", "how", "why", "which", "who", "when", "where", "would", "will", "could", "can", "does", "do", "is", "are", "should", "may", "whats", "show", "list", "give", "compare", "rank",
        "tell", "any", "suppose",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The questions in order, as typed; one entry when the message is one question.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '?' && (i + 1 == text.Length || text[i + 1] != '?') && StandsAlone(text[start..(i + 1)], parts.Count))
            {
                parts.Add(text[start..(i + 1)].Trim());
                start = i + 1;
            }
        }

        if (parts.Count < 2 || parts.Count > Most)
        {
            return [text];
        }

        if (text[start..].Trim() is { Length: > 0 } tail)
        {
            parts[^1] = $"{parts[^1]} {tail}";
        }

        return parts;
    }

    private static bool StandsAlone(string part, int before)
    {
        var words = Tokeniser.Words(part).ToList();
        return words.Count > 0 && (before == 0 ? words.Count > 2 : words.SkipWhile(Joints.Contains).FirstOrDefault() is { } word && Openings.Contains(word));
    }
}
