using System.Collections.Frozen;
using System.Text;

namespace Assistant.Planner.Plugins;

/// <summary>The words of a text that say what it is about, cut to a rough stem.</summary>
internal static class TopicWords
{
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "change", "changes", "claim", "claims", "could", "do", "document", "does", "for", "from",
            "give", "has", "have", "how", "if", "in", "is", "it", "its", "me", "might", "of", "on", "or", "regarding", "rule", "rules", "sanction", "sanctions", "say", "says",
            "show", "small", "smaller", "source", "speak", "speaks", "state", "states", "tell", "text", "that", "the", "their", "there", "they", "this", "to", "under", "we", "what",
            "when", "which", "who", "why", "will", "with", "would", "you", "your", "isnt", "doesnt", "dont", "wont", "cant", "arent", "ie", "eg", "etc", "then", "anything", "see", "seen"], StringComparer.Ordinal);

    /// <summary>What people call what the claims speak of; taken only where their own words find nothing.</summary>
    private static readonly FrozenDictionary<string, string> Everyday = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tech"] = "technology", ["chips"] = "technology", ["semiconductors"] = "technology", ["computers"] = "technology", ["machines"] = "equipment", ["machinery"] = "equipment",
        ["universities"] = "science education", ["university"] = "science education", ["colleges"] = "science education", ["schools"] = "science education", ["schooling"] = "science education", ["students"] = "science education",
        ["scientists"] = "talent", ["engineers"] = "talent", ["graduates"] = "talent", ["inventions"] = "innovation", ["startups"] = "start-ups",
        ["calm"] = "uncertainty", ["nervous"] = "uncertainty", ["automatic"] = "itself", ["automatically"] = "itself", ["reassure"] = "uncertainty", ["reassuring"] = "uncertainty", ["panic"] = "uncertainty",
        ["army"] = "defence", ["armies"] = "defence", ["military"] = "defence", ["soldiers"] = "defence", ["troops"] = "defence", ["weapons"] = "arms", ["weaponry"] = "arms", ["alliances"] = "defence ties", ["alliance"] = "defence ties", ["hands"] = "autonomy",
        ["anger"] = "discontent", ["protests"] = "discontent", ["unrest"] = "discontent", ["riots"] = "discontent", ["strikes"] = "discontent", ["unemployment"] = "discontent", ["jobs"] = "industries",
        ["judges"] = "courts", ["lawsuits"] = "courts", ["bribes"] = "governance", ["graft"] = "governance", ["bureaucracy"] = "administration", ["officials"] = "administration",
        ["propaganda"] = "messaging", ["communication"] = "messaging", ["press"] = "messaging", ["speeches"] = "messaging", ["voters"] = "citizens", ["identity"] = "culture", ["neighbours"] = "regional", ["neighbors"] = "regional",
        ["loans"] = "capital", ["cash"] = "capital", ["medicines"] = "humanitarian", ["medicine"] = "humanitarian", ["food"] = "essential", ["waivers"] = "exemptions", ["binary"] = "camp", ["upside"] = "opportunity", ["upsides"] = "opportunity", ["benefits"] = "opportunity", ["advantages"] = "opportunity", ["positives"] = "opportunity", ["chances"] = "opportunity",
        ["heritage"] = "history culture", ["traditions"] = "culture", ["tradition"] = "culture", ["past"] = "history", ["bodies"] = "organisations", ["brokers"] = "intermediaries", ["middlemen"] = "intermediaries",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Longest first, so that <c>-ations</c> goes before <c>-s</c>.</summary>
    private static readonly string[] Endings = ["isations", "izations", "isation", "ization", "ations", "ically", "ation", "ments", "ment", "ally", "ities", "ical", "ings", "ity", "ing", "ies", "ied", "ics",
        "ers", "es", "ed", "al", "er", "ic", "y", "s", "e"];

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
                yield return Stem(Spelling(whole));
            }
        }
    }

    /// <summary>A topic with everyday words put as the claims have them, or null where it holds none.</summary>
    public static string? InWordsOfClaims(string topic)
    {
        var words = topic.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Everyday.ContainsKey) ? string.Join(' ', words.Select(w => Everyday.GetValueOrDefault(w, w))) : null;
    }

    /// <summary>A topic with figures of speech put plainly: to have one's hands tied is to have one's policy bound, and what is bad of those who govern is that they are weak.</summary>
    public static string WithoutFigures(string topic) => Governing(topic).Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && words.Contains("hands") && words.Any(w => w is "tie" or "ties" or "tied" or "tying" or "bind" or "binds" or "bound")
        ? string.Join(' ', words.Select(w => w is "tie" or "ties" or "tied" or "tying" ? "bind" : w == "hands" ? "policy" : w)) : Governing(topic);

    private static string Governing(string topic) => topic.Replace("armed forces", "military forces", StringComparison.Ordinal).Replace("bad governance", "weak governance", StringComparison.Ordinal).Replace("poor governance", "weak governance", StringComparison.Ordinal)
        .Replace("bad government", "weak governance", StringComparison.Ordinal).Replace("bad institutions", "weak institutions", StringComparison.Ordinal).Replace("poor institutions", "weak institutions", StringComparison.Ordinal);

    /// <summary>One spelling for both sides of the Atlantic: labour and labor, defence and defense, centre and center, programme and program.</summary>
    private static string Spelling(string word)
    {
        var spelt = word.Length > 5 ? word.Replace("our", "or", StringComparison.Ordinal).Replace("ence", "ense", StringComparison.Ordinal) : word;
        return spelt.EndsWith("mme", StringComparison.Ordinal) ? spelt[..^2] : spelt.EndsWith("ntre", StringComparison.Ordinal) ? spelt[..^2] + "er" : spelt;
    }

    private static string Stem(string word)
    {
        // Goods are no good thing.
        var ending = word == "goods" ? null : Endings.FirstOrDefault(e => word.Length - e.Length >= 4 && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}
