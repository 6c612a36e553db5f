using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells whose goods are halted, and by whom, where a message says where they are: "Kazakh crude cut off at the Russian pipeline".</summary>
internal static class HaltedGoods
{
    private static readonly FrozenSet<string> Places = Set("""
        border borders frontier frontiers customs port ports pipeline pipelines pipe pipes grid crossing crossings airport airports airspace waters railway railways checkpoint checkpoints terminal terminals harbour harbours canal market
        markets territory gate gates
        """);

    private static readonly FrozenSet<string> Halts = Set("""
        cut blocked stopped halted held turned rejected refused shut stuck stranded barred seized impounded detained denied kept stalled trapped banned blocks stops halts idled delayed sent
        """);

    /// <summary>Whether a power is named by the place where another's goods are halted, so that it halts them.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    public static bool HaltsAt(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        var before = RoleSigns.Before(tokens, m.Start - 1);
        if (before < 1 || tokens[before].Text is not ("at" or "by" or "through" or "from" or "of" or "on" or "via" or "in") || !IsOwn(tokens, m) || !Enumerable.Range(m.End, Math.Min(3, tokens.Count - m.End)).Any(i => tokens[i].Break == '\0' && Places.Contains(tokens[i].Text)))
        {
            return false;
        }

        for (var i = before - 1; i > 0 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (Halts.Contains(tokens[i].Text))
            {
                return found.Mentions.Any(o => o.End <= i && i - o.End <= 5 && o.IsPower && IsOwn(tokens, o) && !o.Ids.SequenceEqual(m.Ids));
            }
        }

        return false;
    }

    /// <summary>Whether a power is the one whose goods are halted.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    public static bool AreOf(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => IsOwn(tokens, m)
        && found.Mentions.FirstOrDefault(o => o.Start > m.End) is { } halting && Enumerable.Range(m.End, Math.Min(6, halting.Start - m.End)).Any(i => Halts.Contains(tokens[i].Text)) && HaltsAt(tokens, found, halting);

    private static readonly PhraseList Losing = new("""
        loses access to|lose access to|lost access to|losing access to|loses|lose|lost|losing|cut off from|cutoff from|shut off from|without|without any|deprived of|starved of|runs out of|no longer gets|no longer receives|no longer has|
        no longer buys|cant get|cannot get|can no longer get|couldnt get|cant buy|cannot buy|can no longer buy|gets no|gets no more|doesnt get|stops getting|is denied|barred from|locked out of|shut out of
        """);

    private static readonly FrozenSet<string> Goods = Set("""
        goods machinery machines equipment parts components spares chips technology tech tools medicines medicine drugs cars vehicles trucks steel fertiliser fertilizer fertilisers fertilizers cement timber grain wheat flour food rice sugar
        fuel oil gas coal petrol diesel electricity power water imports products supplies inputs materials metals chemicals textiles market markets ports port tourists workers capital money credit loans investment
        """);

    /// <summary>Whether a power is one whose goods a state named before it can no longer have, "loses access to French and Italian goods", with no greater sender told elsewhere.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="m">The name.</param>
    /// <param name="isSender">Whether a power is by nature one that presses.</param>
    public static bool AreMissed(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m, Func<string, bool> isSender)
    {
        var goods = m.End;
        while (goods < tokens.Count && goods < m.End + 5 && tokens[goods].Break is '\0' or '-' or ',' && !Goods.Contains(tokens[goods].Text) && (found.At(goods) is not null || RoleWords.Joiners.Contains(tokens[goods].Text) || goods <= m.End + 1))
        {
            goods++;
        }

        var from = m.Start;
        while (from > 0 && (found.At(from - 1) is not null || RoleWords.Joiners.Contains(tokens[from - 1].Text) || RoleWords.Fillers.Contains(tokens[from - 1].Text) || tokens[from - 1].Text is "all" or "of") && m.Start - from < 6)
        {
            from--;
        }

        // The names of the list that the losing phrase rules: those that stand elsewhere tell who else is there.
        return IsOwn(tokens, m) && goods < tokens.Count && Goods.Contains(tokens[goods].Text)
            && Enumerable.Range(1, 4).Any(length => from - length > 0 && Losing.LengthAt(tokens, from - length) == length && found.Mentions.Any(o => o.End <= from - length && o.IsPower && !o.Ids.All(isSender)))
            && found.Mentions.All(o => from <= o.Start && o.End <= goods || !o.Ids.All(isSender));
    }

    /// <summary>Whether a word tells the place where something is halted, "at the Turkish border", and so what is on its way rather than what is withheld.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="index">Index of the word.</param>
    public static bool IsPlace(IReadOnlyList<Token> tokens, int index)
    {
        for (var i = index - 1; i > 0 && i >= index - 4 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text == "at")
            {
                return Places.Contains(tokens[index].Text);
            }
        }

        return false;
    }

    private static bool IsOwn(IReadOnlyList<Token> tokens, PowerMention m) => m.Kind == PowerNameKind.Demonym || tokens[m.End - 1].IsPossessive;

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
