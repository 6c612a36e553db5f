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

        if (TurnReader.Read(reading) is { } leaning)
        {
            return leaning;
        }

        if (cues.Fill(Cue.Smalltalk) || Chats(reading) || (cues.Has(Cue.Reset) && !named))
        {
            return Intent.Smalltalk;
        }

        if (cues.Has(Cue.Method) && !named && !Leans(reading))
        {
            return Intent.Help;
        }

        if (reading.Aspect != Aspect.Whole && (about || (reading.Aspect != Aspect.Sensitivity && !reading.IsOnSubject) || reading.Heard.Scenario.Senders.Count > 0)
            && !cues.Has(Cue.Rule) && !(cues.Has(Cue.Topic) && !named))
        {
            return named ? Count(reading) : reading.HasContextStates && reading.Context.Last!.States.Count > 1 ? Intent.Compare : Intent.Assess;
        }

        if ((cues.Has(Cue.Counterfactual) || AsksWhatWould(reading.Tokens)) && (about || reading.Heard.NamesPressure))
        {
            return Intent.Counterfactual;
        }

        if ((cues.Has(Cue.WhyNot) || DeniesWhy(reading)) && about)
        {
            return Intent.WhyNot;
        }

        if (cues.Has(Cue.Why) && (about || (reading.Tokens.Count <= 3 && OnlyCues(reading))) && !(cues.Has(Cue.Topic) && !named))
        {
            return Intent.Why;
        }

        if (cues.Begins(Cue.Help) && reading.Tokens.Take(3).Any(t => t.Text is "you") && reading.Tokens.Any(t => t.Text is "speak" or "understand" or "write" or "reply"))
        {
            return Intent.Help;
        }

        if (cues.Begins(Cue.Help) && !named && reading.Tokens[0].Text == "how" && !cues.Has(Cue.Respond))
        {
            return Intent.Help;
        }

        if (Lookup(reading, named) is { } lookup)
        {
            return lookup;
        }

        if (!(cues.Has(Cue.Help) && !reading.IsOnSubject) && (cues.Has(Cue.Rank) || WhichOf(reading) || AsksAmong(reading, named)) && (reading.Found.Mentions.Any(m => m.Organisation is not null) || !named
            || reading.Group is not null || reading.Found.Mentions.Any(IsCircle)))
        {
            return Intent.Rank;
        }

        if (cues.Has(Cue.Help) && !named && !reading.IsOnSubject)
        {
            return Intent.Help;
        }

        if (reading.Overrides.Values.Count > 0 || reading.Overrides.Changes.Count > 0 || (cues.Has(Cue.WhatIf) && named && AsksForChange(reading)) || (cues.Has(Cue.WhatIf) && reading.Context.Last is not null && (!named || Same(reading))))
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

        var aboutState = named || (reading.HasContextStates && reading.Tokens.Any(t => t.Text is "them" or "it" or "its" or "they" or "their" or "that"));
        if (aboutState && cues.Has(Cue.Source) && !reading.Heard.NamesPressure && reading.Tokens.Any(t => t.Text is "data" or "missing" or "figures" or "numbers" or "gaps")
            && !reading.Tokens.Any(t => t.Text is "source" or "sources" or "licence" or "license" or "cite" or "cited" or "citation" or "old" or "recent" or "where" or "who" or "dataset" or "datasets" or "come" or "did" or "which" or "behind"))
        {
            return Intent.Profile;
        }

        if (cues.Has(Cue.Source) && !(named && cues.Has(Cue.Respond)) && !(named && reading.Heard.NamesPressure))
        {
            return Intent.Source;
        }

        var asksFigures = cues.Has(Cue.Profile) || (reading.Overrides.Named.Count > 0 && reading.Overrides.Values.Count == 0
            && reading.Tokens[0].Text is "what" or "whats" or "show" or "how" or "list" or "give");
        asksFigures |= named && reading.Tokens.Any(t => t.Text is "figures" or "numbers" or "data" or "statistics" or "stats");
        asksFigures &= reading.Overrides.Values.Count == 0 && reading.Overrides.Changes.Count == 0;
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
        if (named && cues.Has(Cue.OffTopic) && !cues.Has(Cue.Respond) && reading.Heard.Scenario.Senders.Count == 0 && !reading.Heard.NamesPressure)
        {
            return null;
        }

        if (named)
        {
            asks |= reading.Roles.Asked.Count > 1 && reading.Tokens.Any(t => t.Text is "who" or "which" or "whose" or "or");
            return asks || AsksOfState(reading) || reading.Context.Last is not null ? Count(reading) : null;
        }

        if (reading.HasContextStates && (!reading.Heard.IsEmpty || cues.Has(Cue.Ellipsis) || cues.Has(Cue.Pronoun) || cues.Has(Cue.Respond)
            || cues.Has(Cue.Compare) || reading.Options.Options.Count > 0) && !cues.Has(Cue.OffTopic))
        {
            return reading.Context.Last!.States.Count > 1 || ScenarioCarrier.States(reading).Count > 1 ? Intent.Compare : Intent.Assess;
        }

        if (!asks || cues.Has(Cue.OffTopic))
        {
            return null;
        }

        // "How would ASEAN states respond ...": one after the other, so in order.
        if (reading.Group is not null)
        {
            return Intent.Rank;
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
            && reading.Tokens.Take(m.Start).TakeLast(3).Any(t => t.Text is "which" or "what" or "who" or "among"))
        || Enumerable.Range(0, reading.Tokens.Count).Any(i => reading.Tokens[i].Text == "which"
            && reading.Tokens.Skip(i + 1).Take(4).Any(t => t.Text is "country" or "countries" or "state" or "states" or "nation" or "nations" or "member" or "members" or "economy" or "economies"));

    // "Among landlocked states with weak institutions, who ...", "top 5 African states", "who in the Western Balkans ..."
    private static bool AsksAmong(Reading reading, bool named)
    {
        var circle = reading.Found.Mentions.Any(IsCircle);
        if ((named && !circle) || reading.Cues.Has(Cue.Help) || reading.HasContextStates && reading.Heard.IsEmpty && reading.Filters.Count == 0)
        {
            return false;
        }

        var generic = reading.Cues.Has(Cue.Generic) || circle || reading.Found.Mentions.Any(m => m.Organisation is not null);
        return generic && (reading.Form.Top is not null || reading.Tokens[0].Text is "among" or "who" or "which" or "list" or "order"
            || reading.Tokens.Any(t => t.Text is "who" or "whose" or "which"));
    }

    private static bool IsCircle(PowerMention mention) => mention.Kind == PowerNameKind.State && mention.Ids.Count > 1;

    // "What changes for Senegal if ...": a before and an after, even at the start of a conversation.
    private static bool AsksForChange(Reading reading) => reading.Tokens is [{ Text: "what" or "how" }, { Text: "changes" or "would" or "difference" or "different" }, ..]
        && reading.Tokens.Take(4).Any(t => t.Text is "changes" or "change" or "difference" or "different");

    // "Why is Fiji not pooling ...": the denial stands off from the question word.
    private static bool DeniesWhy(Reading reading) =>
        WhyAt(reading.Tokens) is var why and >= 0 && reading.Tokens.Skip(why).Take(10).Any(t => t.Text is "not" or "never" or "isnt" or "wont" or "doesnt" or "wouldnt" or "cant" or "unlikely");

    // "Nothing moves it. What would?"
    private static bool AsksWhatWould(IReadOnlyList<Token> tokens)
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

    // "Why ...", "explain why ...", "for what reason ...", "the reason ..."
    private static int WhyAt(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "why" or "reason" or "reasons")
            {
                return i;
            }
        }

        return -1;
    }

    // "Cheers mate, you are a star": begins as small talk and holds nothing else this assistant deals in.
    private static bool Chats(Reading reading) => reading.Tokens.Count <= 7 && reading.Cues.Begins(Cue.Smalltalk) && !reading.IsOnSubject && reading.Found.Mentions.Count == 0
        && !reading.Cues.Has(Cue.OffTopic) && !reading.Cues.HasOther(Cue.Smalltalk, Cue.Pronoun, Cue.Ellipsis) && reading.Form == QuestionForm.Usual;

    private static bool OnlyCues(Reading reading) =>
        Enumerable.Range(0, reading.Tokens.Count).All(i => reading.Cues.Covers(i) || LanguageReader.IsSmallEnglishWord(reading.Tokens[i].Text));

    // "Could Mauritius survive ...": a question by its shape.
    private static bool AsksOfState(Reading reading) => reading.Found.Mentions.Any(m => m.Start > 0 && m.End < reading.Tokens.Count
        && reading.Tokens[m.Start - 1].Text is "could" or "would" or "will" or "might" or "can" or "should" && RoleWords.RespondVerbs.Contains(reading.Tokens[m.End].Text));

    private static Intent Count(Reading reading) => reading.Roles.Asked.Count > 1 ? Intent.Compare : Intent.Assess;

    private static bool Leans(Reading reading) => reading.HasContextStates && reading.Tokens.Any(t => t.Text is "that" or "this" or "it")
        && reading.Cues.Has(Cue.Method) && !reading.Tokens.Any(t => t.Text is "general");

    private static bool Same(Reading reading) => reading.Roles.Asked.All(reading.Context.Last!.States.Contains);
}
