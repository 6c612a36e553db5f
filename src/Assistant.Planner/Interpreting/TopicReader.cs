using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>The words a rule, topic or source question is about.</summary>
internal static class TopicReader
{
    private static readonly FrozenSet<string> Leads = Words("""
        about on re regarding concerning mention mentions mentioning discuss discusses discussing of cover covers covering describe describes
        explain define mean touching citing warning warns warned arguing argues argued saying claiming recommending stressing
        """);

    private static readonly FrozenSet<string> Stops = Words("""
        a an the and or of in on to for from by with at as is are was be do does did it its that this these those they them what which who
        how why when where say says said tell me us show list give please can could would you your about document documents text essay paper
        source sources rule rules claim claims there any some all mention mentions mentioned speak speaks spoken come comes does have has i
        we section passage paragraph according regarding concerning discuss discusses cover covers define meaning mean means term explain
        role importance base find look up into more anything something article articles piece author authors writer recall remember reads lean think thinks warning
        sentence sentences wording exact exactly verbatim page quote cite bit backs whats one per play line under based written read so up get name anywhere catch snag downside drawback caveat upshot gist re happen happens
        """);

    // What people name when they mean an indicator that no claim calls so.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["elections"] = "voice-accountability", ["election"] = "voice-accountability", ["voting"] = "voice-accountability", ["deficit"] = "fiscal-balance", ["deficits"] = "fiscal-balance", ["taxes"] = "tax-revenue", ["taxation"] = "tax-revenue",
        ["migrants"] = "migration-labour", ["migration"] = "migration-labour", ["pipelines"] = "energy-supply", ["peg"] = "currency-peg", ["coast"] = "landlocked",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word names no topic.</summary>
    public static bool SaysNothing(string word) => Stops.Contains(word);

    /// <summary>Identifiers of the figures a look-up names.</summary>
    public static IReadOnlyList<string> Figures(Reading reading) => [.. reading.Overrides.Named.Concat(reading.Filters.Where(f => f.Toward is null).Select(f => f.Feature)).Concat(reading.Tokens.Select(t => Names.GetValueOrDefault(t.Text)).OfType<string>()).Distinct()];

    /// <summary>The topic words, or null when none are left.</summary>
    public static string? Read(IReadOnlyList<Token> tokens)
    {
        var from = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Leads.Contains(tokens[i].Text) && !(tokens[i].Text == "re" && i + 1 < tokens.Count && tokens[i + 1].Break == '-') && tokens.Skip(i + 1).Any(t => !Stops.Contains(t.Text)))
            {
                from = i + 1;
                break;
            }
        }

        // "The study says sanctions can also open opportunities. Can you check": what is said to be said, as far as the sentence goes.
        var (start, end) = TextShapes.SaidClause(tokens) is var (said, stop) && Words(tokens, said, stop) is { Count: > 1 } ? (said, stop) : (from, tokens.Count);
        var words = Words(tokens, start, end);
        // "What does the text itself say on it?" names nothing.
        return words.Count == 0 || words is ["itself" or "themselves"] ? null : string.Join(' ', words.Take(20));
    }

    private static List<string> Words(IReadOnlyList<Token> tokens, int start, int end)
    {
        // "Rule of law" is a matter, though a rule alone is none.
        while (start < end && Stops.Contains(tokens[start].Text) && !(tokens[start].Text == "rule" && start + 2 < end && tokens[start + 1].Text == "of" && tokens[start + 2].Text == "law"))
        {
            start++;
        }

        var words = tokens.Skip(start).Take(end - start).Select(t => t.Text).ToList();
        while (words.Count > 0 && Stops.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    private static FrozenSet<string> Words(string text) => text.Split((char[]?)null,
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
