using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Carries a scenario from the turn before into one that leans on it.</summary>
internal static class ScenarioCarrier
{
    private const int MostLeft = 6;

    private static readonly PhraseList Than = new("than them|than it|than they|than that one|than the other|than the others|than the last one|than those|them or|or them|it or");

    private static readonly PhraseList Joining = new("as a third|as a fourth|as the third|as well|in the mix|into the mix|to the list|to the comparison|alongside|next to it|beside it|next to them|beside them|next to those|next to these|next to the others|up against them|with them");

    /// <summary>Whether a message leans on the turn before: it names no state, or says nothing new about the pressure, or says so ("and
    /// ...", "the same").</summary>
    public static bool Leans(Reading reading) =>
        reading.Context.Last is not null
        && (reading.Roles.Asked.Count == 0 || reading.Context.Last.States.Count == 0 || reading.Heard.IsEmpty || reading.Cues.Has(Cue.Ellipsis) || reading.Cues.Has(Cue.Correction)
            || reading.Cues.Has(Cue.WhatIf) || reading.Undoes
            || reading.Tokens[0].Text is "and" or "but" or "or" or "no"
            || (reading.Roles.Asked.All(reading.Context.Last.States.Contains) && reading.Tokens.Any(t => t.Text is "such" or "itself" or "still" or "anyway")));

    /// <summary>The states meant.</summary>
    public static IReadOnlyList<string> States(Reading reading)
    {
        var asked = reading.Roles.Asked;
        if (PicksState(reading) is { } picked)
        {
            return [picked];
        }

        if (ReplacedStates.Read(reading) is { } replaced)
        {
            return replaced;
        }

        // "Drop Uganda" after a comparison
        if (reading.Context.Last is { States.Count: > 1 } several && asked.Count > 0 && reading.Tokens.Count <= 6 && reading.Tokens[0].Text is "drop" or "remove" or "without" or "minus" or "exclude" or "skip" && several.States.Except(asked).ToList() is { Count: > 0 } kept && kept.Count < several.States.Count)
        {
            return kept;
        }

        // "No, I meant compared with Georgia": the second of a pair was wrong.
        if (reading.Context.Last is { States: [var first, _] } pair && asked.Count == 1 && reading.Cues.Has(Cue.Correction) && reading.Cues.Has(Cue.Compare) && !pair.States.Contains(asked[0]))
        {
            return [first, asked[0]];
        }

        if (reading.Context.Last is not { } last || asked.Count > 0 && !Adds(reading) && !Than.IsIn(reading.Tokens))
        {
            return asked;
        }

        // "Likelier to hold out than them?"
        if (asked.Count == 1 && Than.IsIn(reading.Tokens))
        {
            return [.. asked.Union(last.States)];
        }

        if (asked.Count == 0 && (ComparesStates(reading) || AsksWhoOf(reading)) && last.States.Count == 1 && last.StatesBefore.Count > 0)
        {
            return [.. (reading.Tokens.Any(t => t.Text is "all") ? last.StatesBefore : last.StatesBefore.TakeLast(1)).Union(last.States)];
        }

        return asked.Count == 0 ? last.States : [.. (Counted(reading, last, asked.Count) ?? last.States).Union(asked)];
    }

    /// <summary>"Rank the three", "order them", "add Mali and rank all three": as many states of the turns before, newest last, as the message counts beside those it names; null where it counts none.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">The question before.</param>
    /// <param name="named">How many states the message adds.</param>
    public static IReadOnlyList<string>? Counted(Reading reading, Question last, int named)
    {
        string[] all = [.. last.StatesBefore.Except(last.States), .. last.States];
        var number = Enumerable.Range(0, reading.Tokens.Count).Where(i => i == 0 || reading.Tokens[i - 1].Text is not ("top" or "first" or "bottom" or "best" or "last")).Select(i => reading.Tokens[i].Text switch { "both" or "two" => 2, "three" => 3, "four" => 4, "five" => 5, _ => 0 }).Max();
        var count = number > 0 ? number - named : reading.Tokens.Any(t => t.Text == "all") ? all.Length : reading.Tokens.Any(t => t.Text is "them" or "these" or "those") ? Math.Max(2 - named, last.States.Count) : 0;
        return count > 0 && count + named > 1 && count <= all.Length ? [.. all.TakeLast(count)] : null;
    }

    /// <summary>What was said in this turn, over what the last one said; what the last one assumed is assumed anew.</summary>
    public static Scenario Merge(Scenario said, HeardScenario heard, Question last)
    {
        var old = last.Scenario;
        var senders = last.Assumed.Contains("senders") ? [] : old.Senders;
        var overs = last.Assumed.Contains("over") ? [] : old.Over;
        var newSender = said.Senders.Except(senders).Any();
        var third = heard.Secondary ?? old.Secondary || (old.Position == "third-party" && !newSender);
        return said with
        {
            Position = third || said.Over.Count > 0 ? "third-party" : "target",
            // "And if the EU joined in?": those before go on.
            Senders = said.Senders.Count == 0 ? senders : heard.Adds ? [.. senders.Union(said.Senders)] : said.Senders,
            Over = said.Over.Count > 0 ? said.Over : third ? [.. overs.Except(said.Senders)] : [],
            Measures = said.Measures.Count > 0 ? (heard.Adds && !last.Assumed.Contains("measures") ? [.. old.Measures.Union(said.Measures)] : said.Measures) : last.Assumed.Contains("measures") ? [] : old.Measures,
            Breadth = said.Breadth ?? (last.Assumed.Contains("breadth") ? null : old.Breadth),
            Secondary = heard.Secondary ?? old.Secondary,
            Intensity = said.Intensity ?? old.Intensity,
            Duration = said.Duration ?? old.Duration,
            Phase = said.Phase ?? old.Phase,
            Demand = said.Demand ?? old.Demand,
            Offers = said.Offers.Count > 0 ? said.Offers : old.Offers,
            Posture = said.Posture ?? old.Posture,
            Overrides = Joined(old.Overrides, said.Overrides),
        };
    }

    /// <summary>"Who is worse off?" after one state and then another.</summary>
    public static bool AsksWhoOf(Reading reading) => reading.Context.Last is { States.Count: 1, StatesBefore.Count: > 0 } && reading.Tokens.Count <= 6 && reading.Tokens[0].Text is "who" or "which" or "whos" && reading.Tokens.Any(t => t.Text is "worse" or "better" or "weaker" or "stronger" or "likelier" or "sooner" or "first");

    /// <summary>States of earlier turns this one leaves, newest last.</summary>
    public static IReadOnlyList<string> Left(Question last, IReadOnlyList<string> states) =>
        [.. last.StatesBefore.Union(last.States).Where(s => !states.Contains(s)).TakeLast(MostLeft)];

    /// <summary>The state of several before that is meant by "just the first one", or null.</summary>
    public static string? PicksState(Reading reading) => reading.Context.Last is { } last && Listed(reading, last) is { Count: > 0 } listed && (listed.Count > 1 || last.Intent == Intent.Rank) && reading.Roles.Asked.Count == 0 && reading.Place is { } place
        && (last.Intent == Intent.Rank || TipsState(reading) || reading.Tokens.Any(t => t.Text is "country" or "nation") || reading.Tokens.Any(t => t.Text is "just" or "only" or "alone" or "solely" or "more" or "former" or "latter" or "for" && last.Intent == Intent.Compare)) && !reading.Tokens.Any(t => t.Text is "who" or "which" or "three" or "five" or "ten") ? (place == -1 ? listed[^1] : listed.ElementAtOrDefault(place - 1)) : null;

    // "Would it differ between finance and trade?" sets measures side by side, "compare the two on finance" states.
    private static bool ComparesStates(Reading reading) => reading.Cues.Has(Cue.Compare)
        && (reading.Aspect == Aspect.Whole && reading.Heard.Scenario.Measures.Count == 0 || reading.Tokens.Any(t => t.Text is "both" or "them" or "they" or "two" or "other" or "others" or "states" or "countries" or "who" or "which"));

    // A ranking counts by what it showed.
    private static IReadOnlyList<string> Listed(Reading reading, Question last)
    {
        var listed = last.Intent == Intent.Rank && last.States.Count == 0 ? reading.Context.LastRanked : last.States;
        // "The last one" of "the bottom three" is the last of those three.
        return last is { Intent: Intent.Rank, Form.Top: { } top } && top < listed.Count ? [.. listed.Take(top)] : listed;
    }

    // "What would flip the second?" after several states: a state is flipped, a response is lifted.
    private static bool TipsState(Reading reading) => reading.Cues.Has(Cue.Counterfactual) && reading.Tokens.Any(t => t.Text is "flip" or "tip" or "change" or "swing" or "turn") && !reading.Tokens.Any(t => t.Text is "response" or "option" or "answer" or "place");

    // "Compare with Laos", "add Bulgaria": the states before stay.
    public static bool Adds(Reading reading) => reading.Heard.IsEmpty && ((reading.Cues.Has(Cue.Compare) && reading.Roles.Asked.Count == 1)
        || (reading.Tokens.Count <= 4 && reading.Tokens[0].Text is "against" or "versus" or "vs" or "beside")
        || (reading.Context.Last!.Intent == Intent.Compare && reading.Tokens.Count <= 6 && reading.Tokens[^1].Text is "too" or "also")
        || (reading.Context.Last!.Intent == Intent.Compare && reading.Tokens.Count <= 8 && Joining.IsIn(reading.Tokens))
        || (reading.Tokens.SkipWhile(t => t.Text is "and" or "ok" or "now" or "please" or "also").FirstOrDefault().Text is "add" or "include" or "throw" or "bring"));

    private static Dictionary<string, double> Joined(IReadOnlyDictionary<string, double> old, IReadOnlyDictionary<string, double> said)
    {
        var joined = new Dictionary<string, double>(old, StringComparer.Ordinal);
        foreach (var (key, value) in said)
        {
            joined[key] = value;
        }

        return joined;
    }
}
