using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>Kinds of words by which a wish for help with evasion or harm shows, whatever the words themselves: the asker, goods, those who watch, hiding, hurting, an order.</summary>
/// <remarks>None decides alone; the model weighs them and the pairs they make.</remarks>
internal static class DealingSigns
{
    private static readonly (string Sign, string Words)[] Kinds =
    [
        ("#asker", "i we my our me mine ours im ive id ill weve myself ourselves lets"),
        ("#goods", """
            shipment shipments cargo cargoes goods payment payments money oil crude diesel fuel gold chips microchips semiconductors servers drones parts components engines pumps turbine turbines machine machines machinery tools electronics
            cash dollars coins crypto funds assets diamonds jade gems art paintings cars yacht yachts jet jets villa villas property tanker tankers vessel vessels ship container containers crates parcel parcels consignment order orders invoice invoices
            papers paperwork documents certificate certificates account accounts coal steel timber plywood grain wine weapons arms ammunition rifles explosives chemicals goggles optics radar
            """),
        ("#watch", """
            customs inspectors inspector inspections inspection regulator regulators compliance auditors auditor authorities ofac treasury watchdog watchdogs investigators databases screening alarms alarm flags flagged checks threshold scrutiny questions
            officers officer sanctions-list blacklist blacklisted listed sanctioned sdn designated embargoed banned
            """),
        ("#hiding", """
            hide hides hidden hiding conceal disguise disguised mask masked evade evading dodge dodging bypass circumvent sidestep skirt launder layering layers smuggle smuggling sneak slip fake false falsify forge forged forging pose posing pretend
            pass passes look looks relabel relabelling rename renaming rebrand reflag reflagging reroute front fronts shell shells nominee nominees straw alias secretly secret discreet discreetly quietly quiet covert untraceable unseen unnoticed
            invisible noticing notice notices suspicion suspect traced trace caught detected seized unmask trick tricks dodgy workaround loophole loopholes stash stashed park around round cover story backdated undeclared middleman middlemen fixer
            """),
        ("#hurting", """
            starve starving hungry hunger famine ruin wreck destroy crush cripple break bully punish suffer suffering pain hurt hurts collapse topple fall revolt rebel riot riots unrest coup misery hardship bleed destabilise destabilize kill die dying
            desperate chaos halt agony breaking
            """),
    ];

    private const string Orders = """
        give name list tell show suggest help find write draft plan explain teach make prepare recommend get walk set turn pick draw design devise advise propose create fill sketch outline invent arrange organise organize need want looking know
        """;

    private const int Beginning = 4;

    // The second of the kinds.
    private const int GoodsOnly = 1 << 1;

    private static readonly int Order = 1 << Kinds.Length;

    private static readonly FrozenDictionary<string, int> Bits = Kinds
        .SelectMany((kind, i) => kind.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (word, bit: 1 << i)))
        .GroupBy(w => w.word, w => w.bit)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate((a, b) => a | b), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ordering = Orders.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Names = [.. Kinds.Select(k => k.Sign), "#order"];

    private static readonly LearnedFeature[][] BySigns = [.. Enumerable.Range(0, 2 * Order).Select(Signs)];

    /// <summary>Whether a message speaks of more than the asker and an order: of goods, of who watches, of hiding or of hurting.</summary>
    public static bool Any(IReadOnlyList<Token> tokens) => tokens.Any(t => (Bits.GetValueOrDefault(t.Text) & ~1) != 0);

    /// <summary>Whether a message speaks of the asker, of who watches, of hiding or of hurting, or begins as an order: goods alone are everybody's matter.</summary>
    public static bool AnyWish(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((Bits.GetValueOrDefault(tokens[i].Text) & ~GoodsOnly) != 0 || (i < Beginning && Ordering.Contains(tokens[i].Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The signs of a message.</summary>
    public static IReadOnlyList<LearnedFeature> Read(IReadOnlyList<Token> tokens)
    {
        var shown = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            shown |= Bits.GetValueOrDefault(tokens[i].Text) | (i < Beginning && Ordering.Contains(tokens[i].Text) ? Order : 0);
        }

        return BySigns[shown];
    }

    private static LearnedFeature[] Signs(int shown)
    {
        string[] alone = [.. Names.Where((_, i) => (shown & (1 << i)) != 0)];
        return [.. alone.Select(a => new LearnedFeature(a)), .. alone.SelectMany((a, i) => alone.Skip(i + 1).Select(b => new LearnedFeature($"{a}{b}")))];
    }
}
