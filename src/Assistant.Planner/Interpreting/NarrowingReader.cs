using System.Collections.Frozen;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads what a ranking is narrowed to by belonging and by ties; a question about one state is never narrowed.</summary>
internal static class NarrowingReader
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Several = Set("states countries nations members economies republics governments ones those candidates allies neighbours neighbors islands monarchies who");

    private static readonly FrozenSet<string> Ranking = Set("which what rank who among list top order only just name narrow limit restrict keep most least");

    private static readonly PhraseList Without = new("""
        outside|outside of|not in|not part of|not members of|not a member of|not belonging to|excluding|except|except for|apart from|other than|but not|without|non|arent in|are not in|isnt in|minus|bar|leaving out|
        not counting|nor|neither in|neither|that never joined|that have not joined|that havent joined
        """);

    private static readonly PhraseList Within = new("in|inside|within|belonging to|part of|members of|who belong to|from");

    private static readonly PhraseList Depends = new("""
        depend on|depends on|depending on|dependent on|depend upon|dependent upon|reliant on|rely on|relies on|relying on|rely upon|reliance on|dependence on|dependency on|hooked on|lean on|leaning on|live off|living off|
        depend heavily on|rely heavily on|heavily dependent on|heavily reliant on|depend most on|rely most on|depend strongly on|most dependent on|most reliant on|depend for|tied to|close ties to|close ties with|strong ties to|strong ties with
        """);

    private static readonly PhraseList Sells = new("sell most to|sell mostly to|sell mainly to|selling mostly to|selling mainly to|export most to|export mostly to|export mainly to|exporting mainly to|exporting mostly to|whose main market is|whose biggest market is|whose largest market is|whose top market is|whose main buyer is");

    private static readonly PhraseList Buys = new("buy most from|buy mostly from|buy mainly from|buying mostly from|import most from|import mostly from|import mainly from|importing mostly from|importing mainly from|whose main supplier is|whose biggest supplier is|whose largest supplier is");

    private static readonly PhraseList Arms = new("buy arms from|buying arms from|buy weapons from|buying weapons from|buy their weapons from|buy their arms from|get arms from|get weapons from|get their arms from|get their weapons from|armed by|import arms from");

    private static readonly PhraseList Owes = new("indebted to|in debt to|owe money to|owing money to|owe most to|borrow from|borrowing from|borrowed from");

    private static readonly PhraseList Hosts = new("with|host|hosts|hosting|have|having|that have|home to");

    private static readonly PhraseList Allied = new("allied to|allied with|allies of|in alliance with|in a defence pact with");

    private static readonly PhraseList Seeks = new("candidates for|candidates to join|applicants to|hoping to join|waiting to join|seeking to join|that want to join|want to join|candidates of|candidate for");

    private static readonly FrozenSet<string> Bases = Set("base bases troops forces garrison garrisons soldiers");

    private static readonly FrozenDictionary<string, string> Channels = new (string Words, string Channel)[]
    {
        ("gas energy oil fuel electricity power coal petroleum crude", "energy-supply"),
        ("import imports goods suppliers supplies supplier food grain", "import"),
        ("export exports market markets buyers demand", "export"),
        ("trade", StateFilter.Trade),
        ("arms weapons weaponry hardware kit", "arms"),
        ("remittances remittance", "remittances"),
        ("aid loan loans lending credit credits money finance financing investment investments debt capital cash", "finance"),
        ("transit ports routes roads", "transit"),
        ("jobs labour labor", "migration-labour"),
    }.SelectMany(p => p.Words.Split(' ').Select(w => (Word: w, p.Channel))).ToFrozenDictionary(p => p.Word, p => p.Channel, StringComparer.Ordinal);

    /// <summary>What the message narrows a ranking to.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="afterRanking">Whether the turn before was a ranking.</param>
    public static Narrowing Read(IReadOnlyList<Token> tokens, FoundNames found, bool afterRanking)
    {
        if (found.Mentions.Count == 0 || !(afterRanking || (tokens.Take(6).Any(t => Ranking.Contains(t.Text)) && tokens.Any(t => Several.Contains(t.Text)))))
        {
            return Narrowing.None;
        }

        var filters = new List<StateFilter>();
        var ranges = new List<(int, int)>();
        var notes = new List<string>();
        foreach (var mention in found.Mentions)
        {
            if (Belonging(tokens, found, mention, afterRanking, filters) is { } belongs)
            {
                ranges.Add(belongs);
            }
            else if (mention.IsPower && mention.Ids is [var partner] && Tie(tokens, mention) is var (channel, level, start, end))
            {
                filters.Add(new StateFilter(channel, level, partner));
                ranges.Add((start, end));
            }
            else if (mention.IsPower && Bordering(tokens, mention) is { } bordering)
            {
                notes.Add("borders between states are not among the data, so neighbours could not be picked out");
                ranges.Add(bordering);
            }
        }

        return new Narrowing(filters, ranges, notes);
    }

    private static (int Start, int End)? Belonging(IReadOnlyList<Token> tokens, FoundNames found, PowerMention mention, bool afterRanking, List<StateFilter> filters)
    {
        var before = mention.Start;
        while (before > 0 && tokens[before - 1].Text is "the" or "any")
        {
            before--;
        }

        var level = Ends(tokens, before, Without) is > 0 ? "no"
            // "EU members in NATO", "African states in the Commonwealth"
            : mention.Organisation is not null && Ends(tokens, before, Within) > 0 && found.Mentions.Any(o => o.Organisation is not null && o != mention && o.End < before && before - o.End <= 3) ? "yes"
            : afterRanking && tokens.Take(3).Any(t => t.Text is "only" or "just" or "keep" or "narrow" or "limit" or "restrict")
                && tokens.Any(t => t.Text is "those" or "ones" or "members" or "them") && (Ends(tokens, before, Within) > 0 || (mention.End < tokens.Count && tokens[mention.End].Text is "members" or "ones")) ? "yes"
            : null;
        if (level is null || (level == "yes" && mention.Organisation is null))
        {
            return null;
        }

        // "But not US banks" takes nothing out of a list of states.
        if (mention.Organisation is null && (!mention.IsPower || mention.Kind == PowerNameKind.Demonym))
        {
            return null;
        }

        filters.AddRange(mention.Organisation is { } organisation
            ? [new StateFilter(StateFilter.Member, level, organisation)]
            : mention.Ids.Select(id => new StateFilter(StateFilter.Itself, level, id)));
        return (before - Math.Max(Ends(tokens, before, Without), Ends(tokens, before, Within)), mention.End);
    }

    private static (string Channel, string Level, int Start, int End)? Tie(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        var before = mention.Start;
        while (before > 0 && tokens[before - 1].Text is "the" or "their" or "large" or "big" or "huge" or "heavy" or "cheap" or "a" or "supplies" or "of")
        {
            before--;
        }

        var right = mention.End < tokens.Count && tokens[mention.End].Break is '\0' or '-' ? tokens[mention.End].Text : "";
        if (Ends(tokens, before, Depends) is var depends and > 0)
        {
            return Good(tokens, mention.End) is var (channel, end) ? (channel, "major", before - depends, end) : (StateFilter.Trade, "major", before - depends, mention.End);
        }

        foreach (var (phrases, tie, level) in new[] { (Sells, "export", "major"), (Buys, "import", "major"), (Arms, "arms", "yes"), (Owes, "finance", "yes"), (Allied, "defence-treaty", "yes"), (Seeks, "accession-candidate", "yes") })
        {
            if (Ends(tokens, before, phrases) is var length and > 0)
            {
                return (tie, level, before - length, mention.End);
            }
        }

        for (var i = mention.End; i < tokens.Count && i < mention.End + 3 && tokens[i].Break is '\0' or '-'; i++)
        {
            if (Bases.Contains(tokens[i].Text) && Ends(tokens, before, Hosts) is var hosts and > 0)
            {
                return ("basing", "yes", before - hosts, i + 1);
            }
        }

        return right switch
        {
            "candidate" or "candidates" or "applicants" or "hopefuls" or "aspirants" => ("accession-candidate", "yes", mention.Start, mention.End + 1),
            "allies" when mention.Kind is not PowerNameKind.Group => ("defence-treaty", "yes", mention.Start, mention.End + 1),
            _ when Ends(tokens, before, Hosts) is var with and > 0 && right is "loans" or "debt" or "debts" or "credit" => ("finance", "yes", before - with, mention.End + 1),
            _ => null,
        };
    }

    // "Russian gas", "on Russia for its gas"
    private static (string Channel, int End)? Good(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + Reach && tokens[i].Break is '\0' or '-' && tokens[i].Text is not ("by" or "and" or "if" or "under" or "would" or "to"); i++)
        {
            if (Channels.TryGetValue(tokens[i].Text, out var channel))
            {
                return (channel, i + 1);
            }
        }

        return null;
    }

    private static (int, int)? Bordering(IReadOnlyList<Token> tokens, PowerMention mention) =>
        mention.End < tokens.Count && tokens[mention.End].Text is "neighbours" or "neighbors" && tokens[mention.End - 1].IsPossessive ? (mention.Start, mention.End + 1)
        : mention.Start > 0 && tokens[mention.Start - 1].Text is "bordering" or "neighbouring" or "neighboring" ? (mention.Start - 1, mention.End)
        : mention.Start > 1 && tokens[mention.Start - 1].Text == "of" && tokens[mention.Start - 2].Text is "neighbours" or "neighbors" ? (mention.Start - 2, mention.End)
        : null;

    // Words of the longest phrase that ends before an index.
    private static int Ends(IReadOnlyList<Token> tokens, int end, PhraseList phrases)
    {
        for (var start = Math.Max(0, end - Reach); start < end; start++)
        {
            if (phrases.LengthAt(tokens, start) == end - start)
            {
                return end - start;
            }
        }

        return 0;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
