using System.Collections.Frozen;

namespace Assistant.RuleBase.Importing;

/// <summary>Words as they are compared: lower case, plural and possessive endings off.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> Common = new[]
    {
        "a", "an", "and", "any", "are", "as", "at", "be", "been", "between", "but", "by", "do", "for", "from", "ha", "had", "have", "how", "if", "in", "into", "is", "it",
        "more", "most", "no", "not", "of", "on", "one", "or", "other", "over", "per", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
        "they", "this", "those", "thi", "to", "under", "up", "wa", "were", "what", "when", "which", "who", "will", "with", "would", "year", "state", "country", "it", "each", "all",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words in order, each in its compared form.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (char.IsLetterOrDigit(text[at]) || (start >= 0 && text[at] is '\'' or '’'));
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                words.Add(Form(text[start..at]));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The words that tell one text from another.</summary>
    public static IEnumerable<string> Content(string text) => Of(text).Where(w => w.Length > 1 && !Common.Contains(w)).Distinct(StringComparer.Ordinal);

    /// <summary>How much two texts share, 0 to 1: words in both over words in either.</summary>
    public static double Overlap(string one, string other)
    {
        var (a, b) = (Of(one).ToHashSet(StringComparer.Ordinal), Of(other).ToHashSet(StringComparer.Ordinal));
        var both = a.Count(b.Contains);
        return both == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }

    /// <summary>Where a phrase stands in a text, both as compared words; -1 for nowhere.</summary>
    public static int Find(List<string> text, List<string> phrase)
    {
        for (var at = 0; phrase.Count > 0 && at + phrase.Count <= text.Count; at++)
        {
            if (text.GetRange(at, phrase.Count).SequenceEqual(phrase, StringComparer.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Form(string word)
    {
        var form = word.ToLowerInvariant().Replace('’', '\'');
        form = form.EndsWith("'s", StringComparison.Ordinal) ? form[..^2] : form.TrimEnd('\'');
        return form.Length > 4 && form.EndsWith("ies", StringComparison.Ordinal) ? form[..^3] + "y"
            : form.Length > 4 && (form.EndsWith("shes", StringComparison.Ordinal) || form.EndsWith("ches", StringComparison.Ordinal) || form.EndsWith("xes", StringComparison.Ordinal)) ? form[..^2]
            : form.Length > 2 && form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) && !form.EndsWith("us", StringComparison.Ordinal) && !form.EndsWith("is", StringComparison.Ordinal) ? form[..^1]
            : form;
    }
}
