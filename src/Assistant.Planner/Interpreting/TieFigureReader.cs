using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds figures a user assumes for one partner: "suppose Russia's share of its imports fell to 10 %". Ties are taken from the data and cannot be set, so such words are no pressure and are answered plainly.</summary>
internal static class TieFigureReader
{
    private const int Reach = 9;

    private static readonly FrozenSet<string> Opens = Set("suppose supposing assume assuming imagine if pretend say let were had hypothetically what with");

    private static readonly FrozenSet<string> Flows = Set("imports exports trade gas energy oil fuel electricity arms weapons remittances market goods supplies supply food loans debt investment coal power");

    private static readonly FrozenSet<string> Supplies = Set("supplied supplies supply took takes take bought buys buy sold sells sell provided provides covered covers held holds absorbed absorbs delivered delivers");

    private static readonly PhraseList MadeUp = new("accounted for|accounts for|made up|makes up|were to supply|were to take|were to buy");

    private static readonly FrozenSet<string> Nought = Set("zero nothing nil halved doubled tripled trebled half double triple");

    /// <summary>The words that assume such a figure and the power it is about; null where there are none.</summary>
    public static TieFigure? Read(IReadOnlyList<Token> tokens, FoundNames found)
    {
        if (!tokens.Any(t => Opens.Contains(t.Text)))
        {
            return null;
        }

        foreach (var mention in found.Mentions.Where(m => m.IsPower))
        {
            if ((ShareOf(tokens, mention) ?? Supplied(tokens, mention) ?? FlowWith(tokens, mention) ?? OfItsFlow(tokens, mention) ?? ThoughtAway(tokens, mention)) is { } figure)
            {
                return figure;
            }
        }

        return null;
    }

    // "Russia's share of its imports fell to 10 %", "the Russian share in exports"
    private static TieFigure? ShareOf(IReadOnlyList<Token> tokens, PowerMention mention) =>
        mention.End < tokens.Count && tokens[mention.End].Text is "share" or "part" or "portion" && Flow(tokens, mention.End, Reach) is { } flow && Amount(tokens, flow, Reach) is { } end
            ? new TieFigure(mention, tokens[flow].Text, mention.Start, end) : null;

    // "Russia supplied only 5 % of its energy"
    private static TieFigure? Supplied(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        var made = MadeUp.LengthAt(tokens, mention.End);
        if (made == 0 && !(mention.End < tokens.Count && Supplies.Contains(tokens[mention.End].Text)))
        {
            return null;
        }

        for (var i = mention.End + Math.Max(1, made); i < tokens.Count && i < mention.End + made + 4; i++)
        {
            if (Shares.At(tokens, i) is var (_, length) && i + length < tokens.Count && tokens[i + length].Text == "of" && Flow(tokens, i + length, 4) is { } flow)
            {
                return new TieFigure(mention, tokens[flow].Text, mention.Start, flow + 1);
            }
        }

        return null;
    }

    // "Its trade with China rose to 40 %", "remittances from Russia dropped to zero", "its dependence on Russian gas was halved"
    private static TieFigure? FlowWith(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        var at = mention.Start - 1;
        while (at > 0 && tokens[at].Text is "the")
        {
            at--;
        }

        if (at < 1 || tokens[at].Text is not ("from" or "with" or "to" or "on"))
        {
            return null;
        }

        var named = tokens[at - 1].Text;
        var depends = tokens[at].Text == "on" && named is "dependence" or "reliance" or "dependency";
        if (!depends && !(tokens[at].Text != "on" && Flows.Contains(named) && !(at > 1 && tokens[at - 2].Text is "cut" or "cuts" or "stops" or "stop" or "bans" or "banned" or "halts" or "halted" or "block" or "blocks" or "on")))
        {
            return null;
        }

        // "Its trade with China and Russia": a list is left to the other readers.
        return Amount(tokens, mention.End, Reach) is { } end && Moves(tokens, mention.End, end) ? new TieFigure(mention, depends ? "dependence" : named, at - 1, end) : null;
    }

    // "Russian gas fell to 20 % of its gas"
    private static TieFigure? OfItsFlow(IReadOnlyList<Token> tokens, PowerMention mention) =>
        mention.End < tokens.Count && Flows.Contains(tokens[mention.End].Text) && Amount(tokens, mention.End + 1, Reach) is { } end && end < tokens.Count && tokens[end].Text == "of"
            && tokens.Skip(end + 1).Take(2).Any(t => t.Text is "its" or "their" or "the") && Flow(tokens, end, 4) is { } flow ? new TieFigure(mention, tokens[flow].Text, mention.Start, flow + 1) : null;

    // "If Minsk weren't dependent on Russian energy", "were Laos to rely less on China"
    private static TieFigure? ThoughtAway(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        if (mention.Start < 2 || tokens[mention.Start - 1].Text != "on")
        {
            return null;
        }

        for (var i = mention.Start - 2; i >= 0 && i >= mention.Start - 4 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text is "dependent" or "reliant" or "depend" or "depended" or "rely" or "relied" or "hooked"
                && Enumerable.Range(Math.Max(0, i - 3), mention.Start - Math.Max(0, i - 3)).Any(j => Denials.Contains(tokens[j].Text)))
            {
                var flow = mention.End < tokens.Count && tokens[mention.End].Break is '\0' or '-' && (Flows.Contains(tokens[mention.End].Text) || RoleSigns.IsFlow(tokens[mention.End].Text)) ? mention.End : -1;
                return new TieFigure(mention, flow < 0 ? "dependence" : tokens[flow].Text, i, flow < 0 ? mention.End : flow + 1);
            }
        }

        return null;
    }

    private static readonly FrozenSet<string> Denials = Set("not less no longer werent wasnt isnt arent didnt doesnt dont never hardly more fully entirely");

    private static int? Flow(IReadOnlyList<Token> tokens, int from, int reach) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(reach, tokens.Count - from))).Where(i => Flows.Contains(tokens[i].Text)).Select(i => (int?)i).FirstOrDefault();

    // Index after the amount, or null where none is told.
    private static int? Amount(IReadOnlyList<Token> tokens, int from, int reach)
    {
        for (var i = from; i < tokens.Count && i < from + reach; i++)
        {
            if (Shares.At(tokens, i) is var (_, length))
            {
                return i + length;
            }

            if (Nought.Contains(tokens[i].Text))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static bool Moves(IReadOnlyList<Token> tokens, int from, int to) => Enumerable.Range(from, to - from).All(i => tokens[i].Break is '\0' or '-')
        && Enumerable.Range(from, to - from).Any(i => tokens[i].Text is "fell" or "falls" or "fall" or "rose" or "rises" or "rise" or "dropped" or "drops" or "drop" or "grew" or "grow" or "grows" or "was" or "were" or "is" or "are" or "made" or "went" or "go" or "goes" or "shrank" or "shrinks"
            or "halved" or "doubled" or "tripled" or "climbed" or "climbs" or "sank" or "jumped" or "stood" or "amounted" or "accounted" or "at" or "down" or "up");

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
