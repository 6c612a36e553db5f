using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Intents of messages that live off the turn before: "the second one?", "shorter", "both compared", "back to the original".</summary>
internal static class TurnReader
{
    private const int ShortMessage = 8;

    private static readonly PhraseList Changed = new("what changed|what has changed|whats changed|what is different|whats different|what difference");

    /// <summary>The intent, or null when the message does not live off another turn alone.</summary>
    public static Intent? Read(Reading reading)
    {
        var cues = reading.Cues;
        // "Now the same for Central Asia", "and in Africa?", "only the top three" after a ranking.
        if (reading.Context.Last is { Intent: Intent.Rank } && reading.Tokens.Count <= ShortMessage && !Asks(cues) && reading.Roles.Asked.All(a => IsOfGroup(reading, a))
            && (reading.Group is not null || reading.Found.Mentions.Any(PointedStates.IsCircle) || reading.Filters.Count > 0 || (reading.Roles.Asked.Count == 0 && reading.Options.Options.Count > 0 && reading.Heard.IsEmpty) || (reading.Form != QuestionForm.Usual && reading.Heard.IsEmpty)))
        {
            return Intent.Rank;
        }

        // "The bottom three?" after a ranking.
        if (reading.Context.Last is { Intent: Intent.Rank } && reading.Tokens.Count <= 5 && reading.Heard.IsEmpty && reading.Roles.Asked.Count == 0 && !Asks(cues) && reading.Tokens.Any(t => t.Text is "bottom" or "top" or "lowest" or "highest" or "last"))
        {
            return ScenarioCarrier.PicksState(reading) is null ? Intent.Rank : Intent.Assess;
        }

        // "And Kiribati's?" after a profile.
        if (reading.Context.Last is { Intent: Intent.Profile } && reading.Roles.Asked.Count > 0 && reading.Tokens.Count <= 4 && reading.Heard.IsEmpty && !Asks(cues) && !cues.Has(Cue.Correction))
        {
            return Intent.Profile;
        }

        if (FollowUp.KeepsToChange(reading))
        {
            return Intent.Counterfactual;
        }

        if (reading.Roles.Asked.Count > 0)
        {
            return null;
        }

        // "And about messaging?" after a look-up.
        if (reading.Context.Last is { Intent: Intent.Topic or Intent.Rule, States.Count: 0 } looked && reading.Tokens.Count <= ShortMessage && reading.Found.Mentions.Count == 0 && !Asks(cues) && !cues.Has(Cue.Respond)
            && reading.Tokens.SkipWhile(t => t.Text is "and" or "what" or "how" or "ok" or "also" or "now" or "then").FirstOrDefault().Text is "about" or "on" or "regarding" or "concerning")
        {
            return looked.Intent;
        }

        // "Anything missing in there?", "any of them older than five years?" after a profile.
        if (reading.Context.Last is { Intent: Intent.Profile } && reading.Tokens.Count <= ShortMessage && reading.Heard.Scenario.Senders.Count + reading.Heard.Scenario.Measures.Count == 0 && reading.Tokens.Any(t => t.Text is "older" or "oldest" or "newer" or "newest" or "recent" or "stale" or "fresh" or "missing" or "gap" or "gaps" or "lacking" or "lack" or "outdated" or "incomplete"))
        {
            return Intent.Profile;
        }

        if (!reading.HasContextStates && ScenarioCarrier.PicksState(reading) is not null)
        {
            return OfPicked(cues);
        }

        if (!reading.HasContextStates)
        {
            return Dangles(reading) ? Intent.Assess : null;
        }

        if (reading.Context.Last!.Original is not null && reading.Heard.IsEmpty && Changed.Begins(reading.Tokens))
        {
            return Intent.WhatIf;
        }

        if (reading.Undoes || reading.Unset.Count > 0)
        {
            return OfStates(reading.Context.Last!.States.Count);
        }

        if (reading.Tokens.Count <= ShortMessage && reading.Heard.IsEmpty && (!Asks(cues) || Spans.Version(reading.Tokens) is not null) && reading.Options.Options.Count == 0
            && (Spans.AsOf(reading.Tokens) is not null || Spans.Version(reading.Tokens) is not null || reading.Tokens.Any(t => t.Text == "english")))
        {
            return OfStates(reading.Context.Last!.States.Count);
        }

        if (ScenarioCarrier.PicksState(reading) is not null)
        {
            return OfPicked(cues);
        }

        // "Who comes first?", "and who'd be last?" after several states.
        if ((reading.Context.Last!.States.Count > 1 || ScenarioCarrier.AsksWhoOf(reading)) && reading.Tokens.Count <= ShortMessage && reading.Heard.IsEmpty && reading.Options.Options.Count == 0 && !Asks(cues)
            && reading.Tokens.Take(3).Any(t => t.Text is "who" or "which" or "whose" or "whos") && reading.Tokens.Any(t => t.Text is "first" or "last" or "ahead" or "wins" or "leads" or "top" or "bottom" or "lowest" or "highest" or "least" or "most" or "worse" or "better" or "weaker" or "stronger" or "more" or "less" or "sooner" or "faster"))
        {
            return reading.Context.Last.Intent == Intent.Rank ? Intent.Rank : Intent.Compare;
        }

        // "And two nudges?"
        if (reading.Context.Last.Intent == Intent.Counterfactual && reading.Tokens.Count <= 5 && reading.Heard.IsEmpty && !Asks(cues) && ChangeShapes.NamesLevers(reading.Tokens))
        {
            return Intent.Counterfactual;
        }

        if (reading.Place is not null && reading.Heard.IsEmpty && !cues.Has(Cue.Rule) && !cues.Has(Cue.Source) && !cues.Has(Cue.Topic))
        {
            return cues.Has(Cue.Counterfactual) || reading.Tokens.Any(t => t.Text is "make" or "lift" or "raise" or "flip" or "topple" or "dethrone" or "unseat" or "overturn" or "dislodge") || ChangeShapes.AsksWhatUnseats(reading.Tokens) || ChangeShapes.AsksWhichLever(reading.Tokens) ? Intent.Counterfactual
                : cues.Has(Cue.WhyNot) ? Intent.WhyNot
                : Intent.Why;
        }

        if (reading.Form != QuestionForm.Usual && reading.Heard.IsEmpty && (!Asks(cues) || WishesForBrief(reading) || WishesForSources(reading)) && reading.Options.Options.Count == 0)
        {
            return reading.Context.Last!.Intent switch
            {
                Intent.Rank or Intent.Profile => reading.Context.Last.Intent,
                Intent.Why or Intent.WhyNot when reading.Form.Top is null => reading.Context.Last.Intent,
                _ => OfStates(reading.Context.Last.States.Count),
            };
        }

        return null;
    }

    private static Intent OfPicked(CueSet cues) =>
        cues.Has(Cue.Counterfactual) ? Intent.Counterfactual : cues.Has(Cue.WhyNot) ? Intent.WhyNot : cues.Has(Cue.Why) ? Intent.Why : cues.Has(Cue.Profile) ? Intent.Profile : Intent.Assess;

    // "How will they respond?", "what about energy sanctions?" with nothing before: something is meant and not said.
    private static bool Dangles(Reading reading) =>
        reading.Context.Last is null && reading.Tokens.Count <= (reading.Tokens.Any(t => t.Text is "they") ? 2 * ShortMessage : ShortMessage) && !reading.Cues.Has(Cue.OffTopic) && !reading.Cues.Has(Cue.Topic) && reading.Found.Mentions.Count == 0
        && ((reading.Cues.Has(Cue.Pronoun) && reading.Cues.Has(Cue.Respond) && !reading.Cues.Has(Cue.Help) && reading.Tokens.Any(t => t.Text is "they" or "it" or "them"))
            || (reading.Tokens is [{ Text: "what" or "how" }, { Text: "about" }, ..] && !reading.Heard.IsEmpty)
            || ((reading.Tokens is [{ Text: "what" }, { Text: "if" }, ..] || reading.Tokens.Take(2).Any(t => t.Text is "suppose" or "pretend" or "imagine" or "assume")) && reading.IsOnSubject && !reading.Cues.Has(Cue.Generic)));

    private static bool IsOfGroup(Reading reading, string state) => reading.Found.Mentions.Any(m => PointedStates.IsCircle(m) && m.Ids.Contains(state));

    // "Longer version with the sources": the same answer, and what it cites anyway.
    private static bool WishesForSources(Reading reading) => reading.Form.Kind == FormKind.Detailed && reading.Tokens.Count <= ShortMessage && !reading.Tokens.Any(t => t.Text is "where" or "what" or "which" or "who" or "how" or "about" or "on" or "why");

    // "A one-paragraph brief" speaks of no paragraph.
    private static bool WishesForBrief(Reading reading) => reading.Form.Kind == FormKind.Brief && reading.Tokens.Count <= ShortMessage && !reading.Cues.Has(Cue.Why) && !reading.Cues.Has(Cue.Compare) && !reading.Tokens.Any(t => t.Text is "document" or "text" or "about" or "on");

    private static bool Asks(CueSet cues) => cues.Has(Cue.Why) || cues.Has(Cue.WhyNot) || cues.Has(Cue.Counterfactual) || cues.Has(Cue.WhatIf) || cues.Has(Cue.Rule)
        || cues.Has(Cue.Source) || cues.Has(Cue.Topic) || cues.Has(Cue.Profile) || cues.Has(Cue.Compare);

    private static Intent OfStates(int count) => count > 1 ? Intent.Compare : Intent.Assess;
}
