using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells who acts where a message first names its topic and then what somebody does: "Lesotho, South Africa is holding back fuel".</summary>
internal static class ClauseActors
{
    private static readonly FrozenSet<string> Tells = Set("tells told advises advised warns warned urges urged asks asked orders ordered forbids forbade discourages discouraged instructs instructed bans banned");

    private static readonly FrozenSet<string> Objects = Set("its their it them the a an all any some no to on back out off up down at against further more most every each over from with");

    private static readonly FrozenSet<string> Moving = Set("shipping ships vessels tankers freighters boats fishermen trawlers lorries trucks truckers convoys cargo cargoes containers freight goods exports imports trade traders transit traffic trains railways flights airlines planes fuel gas oil power electricity water grain food shipments deliveries supplies workers migrants students citizens nationals travellers banks accounts money payments");

    private static readonly FrozenSet<string> Kind = Set("uses needs wants hosts backs supports joins follows copies helps carries shelters protects guards escorts insures finances feeds welcomes admits opens reopens lets allows handles moves stores refines processes transports offers promises shares replaces likes prefers favours using needing hosting carrying opened reopened welcomed allowed offered");

    private static readonly FrozenSet<string> Suffered = Set("loses lost losing faces faced facing fears feared suffers suffered misses missed gets receives received accepts accepted depends relies lacks weathers endures survives absorbs answers resists");

    private static readonly FrozenSet<string> NoDeeds = Set("borders exports imports ties relations links forces troops banks ships flights sales visas loans grants funds markets needs wants does goes turns seems looks has is was");

    /// <summary>Whether a name opens a clause with a deed of its own, after another name that nobody presses yet.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    /// <param name="isSender">Whether a power is by nature one that presses.</param>
    public static bool Acts(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<string, bool> isSender)
    {
        var start = m.Start > 0 && tokens[m.Start - 1].Text is "the" or "now" or "then" or "so" or "but" && tokens[m.Start].Break == '\0' ? m.Start - 1 : m.Start;
        return start > 0 && tokens[start].Break is not ('\0' or '"' or '(') && !tokens[m.End - 1].IsPossessive
            && found.Mentions.Any(o => o.End <= start && o.IsPower && !o.Ids.SequenceEqual(m.Ids)) && found.Mentions.All(o => o.End > start || !o.IsPower || !o.Ids.All(isSender))
            && !IsPressed(tokens, start) && (Does(tokens, found, m.End) || Withholds(tokens, m.End));
    }

    /// <summary>Whether a name opens a clause with a deed done to a smaller state named right after: "Delhi is holding Bhutanese trucks", "Australia tells Nauru".</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    /// <param name="isSender">Whether a power is by nature one that presses.</param>
    public static bool ActsOn(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<string, bool> isSender)
    {
        // "Brasilia and Buenos Aires cracking down on Paraguay": what the second does the first does too.
        if (m.End < tokens.Count && tokens[m.End].Text == "and" && found.Mentions.FirstOrDefault(o => o.Start == m.End + 1) is { } second)
        {
            return ActsOn(tokens, found, second, isSender);
        }

        var start = found.Mentions.FirstOrDefault(o => o.End == m.Start - 1) is { } first && tokens[first.End].Text == "and" ? first.Start : m.Start;
        while (start > 0 && tokens[start].Break == '\0' && tokens[start - 1].Text is "the" or "now" or "say" or "if" or "suppose" or "when")
        {
            start--;
        }

        if (start > 0 && tokens[start].Break == '\0' || PressedNames.IsPressed(tokens, m.End) || tokens[m.End - 1].IsPossessive || m.Kind == PowerNameKind.Demonym && tokens[m.End - 1].Text[^1] != 's' || found.Mentions.FirstOrDefault(o => o.Start >= m.End) is not { } target)
        {
            return false;
        }

        // "Serbia stops buying Russian gas", "Chad closes ranks with Niger" are answers and no pressure.
        var verb = m.End < tokens.Count && tokens[m.End].Text is "is" or "are" or "has" or "have" ? m.End + 1 : m.End;
        return target.Start > verb && target.Start <= verb + 6 && target.IsPower && !target.Ids.Any(isSender) && !target.Ids.SequenceEqual(m.Ids) && tokens[verb + 1].Text is not ("on" or "against") && tokens[target.Start - 1].Text is not ("with" or "like" or "as" or "and")
            && Enumerable.Range(m.End, target.Start - m.End).All(i => tokens[i].Break is '\0' or '-')
            && (RoleSigns.PressesNext(tokens, m.End) || Withholds(tokens, m.End) || tokens[verb].Text is "hold" or "holds" or "holding" or "held" or "detains" or "seizes" or "impounds" or "delays" or "pulling" or "punishing" || Tells.Contains(tokens[verb].Text) && target.Start == verb + 1
                || MeddlesWith(tokens, verb, target));
    }

    // "Iran disrupts Kuwaiti shipping", "Pakistan turns back Afghan trucks": whatever is done to what moves under another's name falls on that other, unless it is done for it or suffered from it.
    private static bool MeddlesWith(IReadOnlyList<Token> tokens, int verb, PowerMention target)
    {
        var word = tokens[verb].Text;
        var turnsBack = word is "turns" or "turned" or "turning" or "sends" or "sent" or "sending" && tokens[verb + 1].Text is "back" or "away";
        return target.Start == verb + (turnsBack ? 2 : 1) && (target.Kind == PowerNameKind.Demonym || tokens[target.End - 1].IsPossessive) && (turnsBack && target.End < tokens.Count && tokens[target.End].Break == '\0' || IsDeed(word) && !Kind.Contains(word) && !Suffered.Contains(word))
            && (turnsBack || Enumerable.Range(target.End, Math.Min(3, tokens.Count - target.End)).TakeWhile(i => tokens[i].Break is '\0' or '-').Any(i => Moving.Contains(tokens[i].Text)));
    }

    private static bool IsDeed(string word) => word.Length > 3 && (word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)) && !RoleWords.TieWords.Contains(word) && !RoleWords.TieVerbs.Contains(word) && !RoleWords.RespondVerbs.Contains(word) && !NoDeeds.Contains(word);

    /// <summary>Whether a name is the smaller state that the name before it acts on.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    /// <param name="isSender">Whether a power is by nature one that presses.</param>
    public static bool IsActedOn(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<string, bool> isSender) =>
        found.Mentions.LastOrDefault(o => o.End <= m.Start) is { } actor && tokens[actor.End].Text != "and" && ActsOn(tokens, found, actor, isSender);

    private static readonly FrozenSet<string> Giving = Set("renew extend prolong release pay sell supply deliver lend buy take ship issue grant accept roll refinance fund finance fuel sign approve unfreeze hand allow let send give import purchase honour honor");

    // "Won't renew Sri Lanka's currency swap", "does not sell Nepal fuel any more"
    private static bool Withholds(IReadOnlyList<Token> tokens, int i)
    {
        var denied = false;
        while (i < tokens.Count && tokens[i].Break is '\0' && (RoleWords.Auxiliaries.Contains(tokens[i].Text) || tokens[i].Text is "doesnt" or "dont" or "wouldnt" or "will" or "no" or "longer" or "refuses" or "refuse" or "declines" or "to"))
        {
            denied |= tokens[i].Text is "wont" or "not" or "doesnt" or "dont" or "wouldnt" or "longer" or "refuses" or "refuse" or "declines";
            i++;
        }

        return denied && i < tokens.Count && (Giving.Contains(tokens[i].Text) || Giving.Contains(tokens[i].Text.TrimEnd('s')));
    }

    /// <summary>Whether a name is said to press beside the topic: "Guyana with Venezuela shutting the border".</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    public static bool ActsBeside(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => m.Start > 0 && tokens[m.Start - 1].Text == "with" && found.Mentions.Any(o => o.End < m.Start)
        && m.End < tokens.Count && tokens[m.End].Break == '\0' && tokens[m.End].Text.EndsWith("ing", StringComparison.Ordinal) && RoleWords.PressureVerbs.Contains(tokens[m.End].Text);

    /// <summary>Whether a name is one of two that after the topic do something together: "Lithuania, Poland and Latvia both shut the border".</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="mentions">The names among them.</param>
    /// <param name="m">The name.</param>
    public static bool ActTogether(IReadOnlyList<Token> tokens, IReadOnlyList<PowerMention> mentions, PowerMention m)
    {
        for (var i = 2; i < mentions.Count; i++)
        {
            var (first, second) = (mentions[i - 1], mentions[i]);
            if ((m == first || m == second) && second.Start == first.End + 1 && tokens[first.End].Text == "and" && tokens[first.Start].Break is ',' or ':' && second.End < tokens.Count && tokens[second.End].Text is "both" or "jointly" or "together" && RoleSigns.PressesNext(tokens, second.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPressed(IReadOnlyList<Token> tokens, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (RoleWords.SanctionNouns.Contains(tokens[i].Text) || RoleWords.PressureVerbs.Contains(tokens[i].Text) || tokens[i].Text is "if" or "when" or "since" or "because" or "while" or "unlike")
            {
                return true;
            }
        }

        return false;
    }

    // "Is holding back", "no longer takes", "withdraws its", "tells tourists"
    private static bool Does(IReadOnlyList<Token> tokens, FoundNames found, int i)
    {
        if (i + 1 >= tokens.Count || tokens[i].Break is not ('\0' or '-'))
        {
            return false;
        }

        while (i + 2 < tokens.Count && tokens[i].Text is "then" or "now" or "suddenly" or "also" or "again")
        {
            i++;
        }

        if (tokens[i].Text == "no" && tokens[i + 1].Text == "longer")
        {
            return true;
        }

        // "Chile wont unload its cargo", "Mozambique will not let its fuel through", "South Africa refuses to process its exports"
        if ((tokens[i].Text is "wont" or "doesnt" or "dont" || tokens[i].Text is "will" or "does" or "do" && tokens[i + 1].Text == "not" || tokens[i].Text is "refuses" or "declines" && tokens[i + 1].Text == "to")
            && tokens.Skip(i + 2).Take(6).Any(t => t.Text is "its" or "their" or "it" or "them"))
        {
            return true;
        }

        if (tokens[i].Text is "is" or "are" or "has" or "have" or "was")
        {
            var verb = i + 1;
            while (verb + 1 < tokens.Count && tokens[verb].Text is "now" or "just" or "also" or "again" or "still" or "suddenly" or "been")
            {
                verb++;
            }

            return tokens[verb].Text.EndsWith("ing", StringComparison.Ordinal) && tokens[i].Text is not ("has" or "have") ? tokens[verb].Text is not ("doing" or "thinking" or "going" or "coping" or "facing" or "hedging" or "resisting")
                : tokens[i].Text is "has" or "have" && tokens[verb].Text.EndsWith("ed", StringComparison.Ordinal);
        }

        // "Georgia keeps its border open" does nobody harm.
        var word = tokens[i].Text;
        if (tokens.Skip(i + 1).Take(4).TakeWhile(t => t.Break is '\0' or '-').Any(t => t.Text is "open"))
        {
            return false;
        }

        return Tells.Contains(word) || word is "holds" or "delays" or "slows" or "seizes" or "detains" or "impounds" || word.Length > 3 && (word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal)) && !NoDeeds.Contains(word) && !RoleWords.RespondVerbs.Contains(word) && !RoleWords.SanctionNouns.Contains(word)
            && (Objects.Contains(tokens[i + 1].Text) || Moving.Contains(tokens[i + 1].Text) && !Kind.Contains(word) && !Suffered.Contains(word) || found.At(i + 1) is not null);
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
