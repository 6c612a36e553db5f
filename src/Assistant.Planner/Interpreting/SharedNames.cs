namespace Assistant.Planner.Interpreting;

/// <summary>Tells which of several states a shared name means, where the message says so: "Korea, the southern one", "Guinea (Conakry)".</summary>
internal static class SharedNames
{
    private static readonly (string Word, string State)[] Signs =
    [
        ("south", "KOR"), ("southern", "KOR"), ("seoul", "KOR"), ("north", "PRK"), ("northern", "PRK"), ("pyongyang", "PRK"),
        ("conakry", "GIN"), ("kinshasa", "COD"), ("democratic", "COD"), ("drc", "COD"), ("brazzaville", "COG"),
        ("roseau", "DMA"), ("domingo", "DOM"),
    ];

    /// <summary>The mention, narrowed to the state meant.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="mention">A name.</param>
    /// <param name="all">All names of the message.</param>
    /// <param name="before">The states of the turn before, for "the other Congo".</param>
    public static PowerMention Told(IReadOnlyList<Token> tokens, PowerMention mention, List<PowerMention> all, IReadOnlyList<string> before)
    {
        if (mention.Kind != PowerNameKind.Ambiguous)
        {
            return mention;
        }

        foreach (var (word, state) in Signs)
        {
            if (mention.Ids.Contains(state) && Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Text == word && !(i > 0 && tokens[i - 1].Text == "not")))
            {
                return mention with { Ids = [state], Kind = PowerNameKind.State };
            }
        }

        if (mention.Ids.Contains("GNQ") && Speaking(tokens) is { } speaking)
        {
            return mention with { Ids = [speaking], Kind = PowerNameKind.State };
        }

        if (mention.Start > 0 && tokens[mention.Start - 1].Text is "other" && mention.Ids.Except(before).ToList() is [var other] && mention.Ids.Count > 1)
        {
            return mention with { Ids = [other], Kind = PowerNameKind.State };
        }

        // "The Guinea with Bissau as its capital"
        if (tokens.Any(t => t.Text == "capital") && all.FirstOrDefault(m => m != mention && m.Ids is [var seat] && mention.Ids.Contains(seat)) is { } told)
        {
            return mention with { Ids = told.Ids, Kind = PowerNameKind.State };
        }

        // Beside "Guinea-Bissau" the bare word is the other one.
        var bare = mention.End - mention.Start == 1 && tokens[mention.Start].Text == "guinea" && all.Any(m => m != mention && m.IsPower && m.Ids.Any(mention.Ids.Contains));
        return bare ? mention with { Ids = ["GIN"], Kind = PowerNameKind.State } : mention;
    }

    // "Guinea, the Spanish-speaking one"
    private static string? Speaking(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i + 1].Text == "speaking" && tokens[i].Text switch { "spanish" => "GNQ", "portuguese" => "GNB", "french" => "GIN", "english" => "PNG", _ => null } is { } state)
            {
                return state;
            }
        }

        return null;
    }
}
