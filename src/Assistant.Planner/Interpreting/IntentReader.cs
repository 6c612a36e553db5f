using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells what a message wants; null when it says nothing this assistant deals in.</summary>
internal static class IntentReader
{
    /// <summary>The intent as the words tell it. Whether enough was said to answer is judged later.</summary>
    public static Intent? Read(Reading reading)
    {
        var cues = reading.Cues;
        var named = reading.Roles.Asked.Count > 0;
        var about = named || reading.HasContextStates;
        if (reading.Reference is not null)
        {
            return Intent.Rule;
        }

        if (cues.Fill(Cue.Smalltalk) || (cues.Has(Cue.Reset) && !named))
        {
            return Intent.Smalltalk;
        }

        if (cues.Has(Cue.Method) && !named && !Leans(reading))
        {
            return Intent.Help;
        }

        if (cues.Has(Cue.Counterfactual) && (about || reading.Heard.NamesPressure))
        {
            return Intent.Counterfactual;
        }

        if (cues.Has(Cue.WhyNot) && about)
        {
            return Intent.WhyNot;
        }

        if (cues.Has(Cue.Why) && (about || reading.Tokens.Count <= 3) && !(cues.Has(Cue.Topic) && !named))
        {
            return Intent.Why;
        }

        if (Lookup(reading, named) is { } lookup)
        {
            return lookup;
        }

        if ((cues.Has(Cue.Rank) || WhichOf(reading)) && (reading.Found.Mentions.Any(m => m.Organisation is not null) || !named
            || reading.Group is not null))
        {
            return Intent.Rank;
        }

        if (cues.Has(Cue.Help) && !named && !reading.IsOnSubject)
        {
            return Intent.Help;
        }

        if (reading.Overrides.Values.Count > 0 || (cues.Has(Cue.WhatIf) && reading.Context.Last is not null && (!named || Same(reading))))
        {
            return Intent.WhatIf;
        }

        return Assessing(reading, named);
    }

    private static Intent? Lookup(Reading reading, bool named)
    {
        var cues = reading.Cues;
        if (cues.Has(Cue.Rule) && !named && !reading.Tokens.Any(t => t.Text is "law"))
        {
            return Intent.Rule;
        }

        if (cues.Has(Cue.Topic) && !cues.Has(Cue.Respond) || (cues.Has(Cue.Topic) && !named))
        {
            return Intent.Topic;
        }

        if (cues.Has(Cue.Source) && !(named && cues.Has(Cue.Respond)) && !(named && reading.Heard.NamesPressure))
        {
            return Intent.Source;
        }

        var asksFigures = cues.Has(Cue.Profile) || (reading.Overrides.Named.Count > 0 && reading.Overrides.Values.Count == 0
            && reading.Tokens[0].Text is "what" or "whats" or "show" or "how" or "list" or "give");
        if (asksFigures && (named || (reading.HasContextStates && cues.Has(Cue.Pronoun))) && !cues.Has(Cue.Respond)
            && !reading.Heard.NamesPressure)
        {
            return Intent.Profile;
        }

        return cues.Has(Cue.Profile) && !named && reading.IsOnSubject && !cues.Has(Cue.Respond)
            && !reading.HasContextStates ? Intent.Topic : null;
    }

    private static Intent? Assessing(Reading reading, bool named)
    {
        var cues = reading.Cues;
        var asks = cues.Has(Cue.Respond) || cues.Has(Cue.Compare) || !reading.Heard.IsEmpty || reading.Heard.NamesPressure
            || reading.Options.Options.Count > 0 || reading.Options.Outside.Count > 0;
        if (named)
        {
            return asks || reading.Context.Last is not null ? Count(reading) : null;
        }

        if (reading.HasContextStates && (!reading.Heard.IsEmpty || cues.Has(Cue.Ellipsis) || cues.Has(Cue.Pronoun) || cues.Has(Cue.Respond)
            || reading.Options.Options.Count > 0) && !cues.Has(Cue.OffTopic))
        {
            return reading.Context.Last!.States.Count > 1 ? Intent.Compare : Intent.Assess;
        }

        if (!asks || cues.Has(Cue.OffTopic))
        {
            return null;
        }

        // Nobody in particular and no sender: a question to the document, not to the scores.
        var general = cues.Has(Cue.Generic) || !cues.Has(Cue.Respond);
        return reading.IsOnSubject && general && reading.Heard.Scenario.Senders.Count == 0 && !cues.Has(Cue.Pronoun) ? Intent.Topic
            : reading.IsOnSubject || reading.Found.Mentions.Count > 0 ? Intent.Assess
            : null;
    }

    // "which Central Asian states", "which of the ASEAN members"
    private static bool WhichOf(Reading reading) =>
        reading.Found.Mentions.Any(m => m.Organisation is not null
            && reading.Tokens.Take(m.Start).TakeLast(3).Any(t => t.Text is "which" or "what" or "who" or "among"));

    private static Intent Count(Reading reading) => reading.Roles.Asked.Count > 1 ? Intent.Compare : Intent.Assess;

    private static bool Leans(Reading reading) => reading.HasContextStates && reading.Tokens.Any(t => t.Text is "that" or "this" or "it")
        && reading.Cues.Has(Cue.Method) && !reading.Tokens.Any(t => t.Text is "general");

    private static bool Same(Reading reading) => reading.Roles.Asked.All(reading.Context.Last!.States.Contains);
}
