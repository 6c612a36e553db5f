using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Shapes of questions for what would have to change.</summary>
internal static class ChangeShapes
{
    private static readonly FrozenSet<string> Unseating = Set("knock knocks topple topples dethrone dethrones unseat unseats displace displaces dislodge dislodges overtake overtakes oust ousts outrank outranks lose loses push pushes move bring brings get gets take bump kick");

    /// <summary>"What could knock the first one off?", "how would the top one lose its place?": a change is asked for by who would no longer lead, or would.</summary>
    public static bool AsksWhatUnseats(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (Unseating.Contains(tokens[i].Text) && tokens.Take(i).Any(t => t.Text is "would" or "could" or "might" or "can" or "may" or "will" or "anything" or "any" or "what" or "whats" or "which" or "how")
                && (tokens[i].Text is "knock" or "knocks" or "topple" or "topples" or "dethrone" or "dethrones" or "unseat" or "unseats" or "displace" or "displaces" or "dislodge" or "oust" or "overtake"
                    ? tokens.Any(t => t.Text is "first" or "top" or "leader" or "lead" or "leading" or "winner" or "one" or "second" or "number" or "1" or "it")
                    : tokens[i].Text is "take" or "bump" or "kick" ? tokens.Skip(i + 1).Any(t => t.Text is "down" or "off") && tokens.Skip(i + 1).Any(t => t.Text is "top" or "leading" or "first" or "leader")
                    : tokens.Skip(i + 1).Any(t => t.Text is "off" or "place" or "lead" or "spot" or "up" or "ahead") && tokens.Any(t => t.Text is "runner-up" or "runner" or "first" or "top" or "leader" or "lead" or "leading" or "winner" or "second")))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Moved = Set("brought made induced persuaded pushed moved led nudged talked coaxed swung convinced tempted");

    /// <summary>"How could Serbia be brought to comply", "could it become first": a change is asked for by where it would end.</summary>
    public static bool AsksHowMoved(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text == "how" && tokens[i + 1].Text is "can" or "could" or "might" or "would"
                && Enumerable.Range(i + 2, Math.Min(6, tokens.Count - i - 2)).Any(j => tokens[j].Text is "be" or "get" && j + 2 < tokens.Count && Moved.Contains(tokens[j + 1].Text) && tokens[j + 2].Text is "to" or "into" or "round" or "around"))
            {
                return true;
            }

            // "When would Latvia's top response change?"
            if (tokens[i].Text == "when" && tokens[i + 1].Text is "would" or "does" or "might" or "could" && tokens.Skip(i + 2).Take(8).Any(t => t.Text is "change" or "flip" or "shift" or "switch" or "tip")
                && tokens.Skip(i + 2).Take(8).Any(t => t.Text is "response" or "answer" or "ranking" or "top" or "leading" or "order" or "first"))
            {
                return true;
            }

            if (tokens[i].Text is "could" or "can" or "might" or "would" && tokens[i + 1].Text is "it" or "this" or "that" or "they" && tokens.Skip(i + 2).Take(3).Any(t => t.Text is "become" or "come" or "reach" or "get" or "overtake" or "rise" or "climb" or "lead" or "top" or "win")
                && tokens.Skip(i + 3).Take(4).Any(t => t.Text is "first" or "top" or "one" or "lead" or "leader"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Levers = Set("lever levers tweak tweaks shift shifts change changes step steps nudge nudges adjustment adjustments factor factors variable variables thing things input inputs");

    private static readonly FrozenSet<string> Counted = Set("cheapest easiest quickest simplest slightest tiniest one any single small smallest smaller tiny slight two least minor minimal another which what some");

    private static readonly FrozenSet<string> Smallest = Set("smallest tiniest slightest least lightest minimum minimal min mildest littlest");

    private static readonly FrozenSet<string> Flips = Set("""
        tip tips flip flips dethrone dethrones get gets make makes push pushes put puts bring brings unseat unseats swap swaps topple topples knock knocks lift lifts displace displaces turn turns overturn overturns
        persuade persuades swing swings
        """);

    /// <summary>"Is there any tweak that dethrones it?", "Could two small shifts get Cyprus to resist?": a change is asked for by what it would bring about.</summary>
    public static bool AsksWhichLever(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // "Anything that would make Vietnam comply?"
            if (tokens[i].Text is "anything" or "something" or "nothing" or "whatever" && i + 3 < tokens.Count && tokens[i + 1].Text is "that" or "which" && tokens[i + 2].Text is "would" or "could" or "might" or "can" or "will" && Flips.Contains(tokens[i + 3].Text))
            {
                return true;
            }

            // "Min change needed so Hungary complies", "the least that has to happen for Jordan to give in"
            if (Smallest.Contains(tokens[i].Text) && i + 1 < tokens.Count && (Levers.Contains(tokens[i + 1].Text) || (i + 2 < tokens.Count && Levers.Contains(tokens[i + 2].Text) && !RoleWords.Fillers.Contains(tokens[i + 1].Text)) || (tokens[i + 1].Text is "that" && Obliged(tokens, i + 2) > 0)))
            {
                return true;
            }

            // "What is needed for Peru to comply?"
            if (tokens[i].Text is "needed" or "required" or "necessary" && i + 1 < tokens.Count && tokens[i + 1].Text is "for" or "before" or "until" or "so" or "to" && tokens.Take(i).TakeLast(3).Any(t => t.Text is "what" or "whats" or "how"))
            {
                return true;
            }

            // "Any tweak where Lebanon complies"
            if (Levers.Contains(tokens[i].Text) && tokens.Skip(Math.Max(0, i - 2)).Take(Math.Min(2, i)).Any(t => Counted.Contains(t.Text))
                && (tokens.Skip(i + 1).Take(9).Any(t => Flips.Contains(t.Text)) || i + 3 < tokens.Count && (tokens[i + 1].Text is "where" or "whereby" || tokens[i + 1].Text is "in" or "under" or "after" && tokens[i + 2].Text == "which")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"And two nudges?" after a counterfactual: the same, with other changes.</summary>
    public static bool NamesLevers(IReadOnlyList<Token> tokens) => tokens.Any(t => Levers.Contains(t.Text));

    /// <summary>"How much better must governance be before reform comes first": a measure of what would have to change.</summary>
    public static bool AsksHowFar(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens[i].Text == "how" && tokens[i + 1].Text is "much" or "little" or "far" or "many" or "high" or "low" or "strong" or "weak" or "big" or "large" or "deep" or "good" or "bad" or "rich" or "poor" or "severe" or "harsh"
                && Obliged(tokens, i + 2) is var at and > 0 && tokens.Skip(at).Any(t => t.Text is "before" or "until" or "till" or "for" or "so"))
            {
                return true;
            }
        }

        return false;
    }

    // Index after "must", "has to", "is needed" – but not after "the need for".
    private static int Obliged(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "must" or "needed" or "required" || (tokens[i].Text is "has" or "have" or "need" or "needs" or "had" && i + 1 < tokens.Count && tokens[i + 1].Text is "to" or "before" or "until"))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"Nothing moves it. What would?"</summary>
    public static bool AsksWhatWould(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text == "what" && tokens[i + 1].Text is "would" or "could" or "might" && (i + 2 == tokens.Count ? i > 0 : tokens[i + 2].Break is ',' or '?' or '-'))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
