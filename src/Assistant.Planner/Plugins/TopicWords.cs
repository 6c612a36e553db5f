using System.Collections.Frozen;
using System.Text;

namespace Assistant.Planner.Plugins;

/// <summary>The words of a text that say what it is about, cut to a rough stem.</summary>
internal static class TopicWords
{
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "claim", "claims", "could", "do", "document", "does", "for", "from",
            "give", "has", "have", "how", "if", "in", "is", "it", "its", "me", "might", "of", "on", "or", "regarding", "rule", "rules", "sanction", "sanctions", "say", "says",
            "show", "small", "smaller", "source", "speak", "speaks", "state", "states", "tell", "text", "that", "the", "their", "there", "they", "this", "to", "under", "we", "what",
            "when", "which", "who", "why", "will", "with", "would", "you", "your"], StringComparer.Ordinal);

    /// <summary>Longest first, so that <c>-ations</c> goes before <c>-s</c>.</summary>
    private static readonly string[] Endings = ["isations", "izations", "isation", "ization", "ations", "ation", "ments", "ment", "ities", "ings", "ity", "ing", "ies", "ied",
        "ers", "es", "ed", "al", "er", "y", "s", "e"];

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKC).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            var whole = word.ToString();
            word.Clear();
            if (whole.Length > 1 && !Empty.Contains(whole))
            {
                yield return Stem(whole);
            }
        }
    }

    private static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(e => word.Length - e.Length >= 4 && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}
