using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells that the asker plans to do harm, by who does what to whom: "which state can we bully", "plan a blockade that ...", "if we cut food".</summary>
internal static class HardshipReader
{
    private static readonly FrozenSet<string> HurtVerbs = new[]
    {
        "hurt", "break", "crush", "cripple", "starve", "strangle", "bully", "coerce", "squeeze", "crack", "punish", "ruin", "destroy", "destabilise", "destabilize", "collapse", "bankrupt",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Needs = new[]
    {
        "food", "medicine", "medicines", "water", "insulin", "vaccines", "hospitals",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether harm is planned.</summary>
    public static bool Plans(IReadOnlyList<Token> tokens) => AsDoer(tokens) || AsPlanner(tokens) || DeniesNeeds(tokens) || RanksByFall(tokens) || Stirs(tokens);

    // "How would you hurt ...", "can we bully ..."; "could you break down the score" is only a wish for detail.
    private static bool AsDoer(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (RoleWords.Modals.Contains(tokens[i].Text) && HurtVerbs.Contains(tokens[i + 2].Text)
                && (tokens[i + 1].Text is "we" or "i" or "one" || (tokens[i + 1].Text == "you" && i > 0 && tokens[i - 1].Text == "how"))
                && !(i + 3 < tokens.Count && tokens[i + 3].Text is "down" or "it" && tokens[^1].Text is "down"))
            {
                return true;
            }

            // "Tell me where to squeeze Tonga so that it hurts its people"
            if (tokens[i].Text is "where" or "how" && tokens[i + 1].Text == "to" && HurtVerbs.Contains(tokens[i + 2].Text) && !(i + 3 < tokens.Count && tokens[i + 3].Text is "down" or "out" or "up"))
            {
                return true;
            }

            // "The cheapest way to break Moldova"
            if (tokens[i].Text is "way" or "ways" && tokens[i + 1].Text == "to" && HurtVerbs.Contains(tokens[i + 2].Text))
            {
                return true;
            }

            // "How can the EU make Serbia suffer most"
            if (tokens[i].Text is "make" or "making" && tokens.Skip(i + 1).Take(6).Any(t => t.Text is "suffer" or "bleed" or "starve" or "hungry" or "hurt") && tokens[0].Text is "how" or "what" or "which" or "can" or "help")
            {
                return true;
            }

            // "Which island would be easiest for us to bully?"
            if (tokens[i + 1].Text == "to" && HurtVerbs.Contains(tokens[i + 2].Text) && tokens.Take(i + 1).TakeLast(6).Any(t => t.Text is "easiest" or "simplest" or "softest" or "weakest" or "cheapest" or "quickest"))
            {
                return true;
            }

            // "What hits Haitians hardest" – but not "which sectors are hit hardest".
            if (i == 0 && tokens[0].Text is "what" or "which" && tokens.Take(5).Any(t => t.Text is "hits" or "hurts") && tokens.Any(t => t.Text is "hardest" or "worst"))
            {
                return true;
            }

            // "What should Washington do to crush ..."
            if (tokens[i].Text == "do" && tokens[i + 1].Text == "to" && HurtVerbs.Contains(tokens[i + 2].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsPlanner(IReadOnlyList<Token> tokens) =>
        tokens[0].Text is "plan" or "design" or "devise" or "engineer" && tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text));

    // "How to use sanctions to cause a collapse", "which minority could we stir up"
    private static bool Stirs(IReadOnlyList<Token> tokens)
    {
        var asksHow = tokens.Count > 2 && ((tokens[0].Text == "how" && tokens[1].Text is "to" or "do" or "can" && (tokens[1].Text == "to" || tokens[2].Text is "we" or "i")) || tokens.Any(t => t.Text is "we") || Enumerable.Range(0, tokens.Count - 1).Any(i => tokens[i].Text == "how" && tokens[i + 1].Text == "to"));
        return asksHow && ((tokens.Any(t => t.Text is "cause" or "trigger" or "provoke" or "engineer" or "foment" or "incite" or "force") && tokens.Any(t => t.Text is "collapse" or "unrest" or "coup" or "famine" or "riots" or "uprising" or "revolt" or "panic" or "shortage" or "shortages" or "hunger" or "starvation" or "deaths"))
            || tokens.Any(t => t.Text is "foment" or "incite") || Enumerable.Range(0, tokens.Count - 1).Any(i => tokens[i].Text is "stir" or "whip" && tokens[i + 1].Text == "up"));
    }

    // "Rank the islands by how fast a food cutoff makes them collapse"
    private static bool RanksByFall(IReadOnlyList<Token> tokens) =>
        tokens.Any(t => t.Text is "rank" or "which" or "list" or "order" or "sort" or "who")
        && tokens.Any(t => t.Text is "fast" or "quickly" or "soon" or "fastest" or "quickest" or "soonest" or "easily" or "easiest" or "least" or "cheaply" or "cheapest")
        && tokens.Any(t => t.Text is "collapse" or "collapses" or "starve" or "starves" or "crumble" or "crumbles" or "implode" or "implodes" or "destabilise" or "destabilize" or "topple" or "broken" or "crack" or "cracks"
            or "famine" or "riots" or "bleed" or "bleeds");

    // "If we cut food to ..."
    private static bool DeniesNeeds(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "we" or "i" && tokens[i + 1].Text is "cut" or "block" or "stop" or "deny" or "withhold" or "starve" or "choke"
                && tokens.Skip(i + 2).Take(4).Any(t => Needs.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
