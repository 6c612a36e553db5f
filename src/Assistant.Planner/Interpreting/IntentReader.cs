using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells what a message wants; null when it says nothing this assistant deals in.</summary>
internal static class IntentReader
{
    // Longer messages tell by themselves which states "the islands" are.
    private const int PointedAt = 12;

    /// <summary>The intent as the words tell it. Whether enough was said to answer is judged later.</summary>
    public static Intent? Read(Reading reading)
    {
        var cues = reading.Cues;
        var named = reading.Roles.Asked.Count > 0;
        var about = named || reading.HasContextStates;
        if ((reading.Reference is not null && !(named && reading.Heard.Scenario.Senders.Count > 0 && reading.Heard.Scenario.Measures.Count > 0)) || (reading.Paragraph.Count > 0 && !named && !reading.Heard.NamesPressure))
        {
            // "Quote paragraph 9 on strings attached" asks for the text, "the rules from that paragraph" for the rules.
            return reading.Reference is not null || reading.Tokens.Any(t => t.Text is "rule" or "rules" or "claim" or "claims") ? Intent.Rule : Intent.Topic;
        }

        if (FollowUp.StaysWithMethod(reading))
        {
            return Intent.Help;
        }

        if (LimitShapes.AskFor(reading))
        {
            return Intent.Help;
        }

        if (FollowUp.PointsAtText(reading))
        {
            return Intent.Source;
        }

        if (TurnReader.Read(reading) is { } leaning)
        {
            return leaning;
        }

        if (cues.Fill(Cue.Smalltalk) || QuestionShapes.Chats(reading) || (cues.Has(Cue.Reset) && !named))
        {
            return Intent.Smalltalk;
        }

        if (reading.AsksOfMethod && !named && (!Leans(reading) || MethodShapes.AsksWhatScoreMeans(reading.Tokens)))
        {
            return Intent.Help;
        }

        if (about && TieQuestion.IsIn(reading))
        {
            return Intent.Profile;
        }

        if (reading.Aspect != Aspect.Whole && (about || (reading.Aspect != Aspect.Sensitivity && !reading.IsOnSubject) || reading.Heard.Scenario.Senders.Count > 0)
            && !cues.Has(Cue.Rule) && !(cues.Has(Cue.Topic) && !named))
        {
            return named ? Count(reading) : reading.HasContextStates && reading.Context.Last!.States.Count > 1 ? Intent.Compare : Intent.Assess;
        }

        if ((cues.Has(Cue.Counterfactual) || ChangeShapes.AsksWhatWould(reading.Tokens) || ChangeShapes.AsksHowFar(reading.Tokens) || ChangeShapes.AsksHowMoved(reading.Tokens) || ChangeShapes.AsksWhatUnseats(reading.Tokens) || ChangeShapes.AsksWhichLever(reading.Tokens)) && (about || reading.Heard.NamesPressure))
        {
            return Intent.Counterfactual;
        }

        if ((cues.Has(Cue.WhyNot) || QuestionShapes.DeniesWhy(reading) || QuestionShapes.AsksWhatHolds(reading.Tokens)) && about)
        {
            return Intent.WhyNot;
        }

        if (!about && QuestionShapes.AsksWhatMoves(reading.Tokens) && reading.Heard.Scenario.Senders.Count == 0 && (reading.IsOnSubject || cues.Has(Cue.Generic)))
        {
            return Intent.Topic;
        }

        if ((cues.Has(Cue.Why) || reading.Tokens[0].Text is "reasons" or "reason" || reading.Tokens[^1].Text is "reason" or "reasons" or "rationale" || QuestionShapes.AsksWhatMoves(reading.Tokens) || QuestionShapes.AsksHowFirm(reading.Tokens)) && (about || (reading.Tokens.Count <= 3 && QuestionShapes.OnlyCues(reading))) && !(cues.Has(Cue.Topic) && !named))
        {
            return Intent.Why;
        }

        if (about && QuestionShapes.Doubts(reading.Tokens))
        {
            return reading.Tokens.Skip(3).Any(t => t.Text is "not" or "isnt" or "wont" or "wouldnt" or "doesnt" or "arent") ? Intent.WhyNot : Intent.Why;
        }

        // "Do you cover sectors like shipping, or only whole countries?"
        if (!named && reading.Heard.Scenario.Senders.Count == 0 && reading.Tokens is [{ Text: "do" or "can" or "will" }, { Text: "you" }, { Text: "cover" or "handle" or "include" or "support" or "track" }, ..])
        {
            return Intent.Help;
        }

        if (cues.Begins(Cue.Help) && reading.Tokens.Take(3).Any(t => t.Text is "you") && reading.Tokens.Any(t => t.Text is "speak" or "understand" or "write" or "reply"))
        {
            return Intent.Help;
        }

        if (!named && QuestionShapes.AsksCoverage(reading))
        {
            return Intent.Help;
        }

        if (cues.Begins(Cue.Help) && !named && reading.Tokens[0].Text == "how" && !cues.Has(Cue.Respond))
        {
            return Intent.Help;
        }

        if (!named && QuestionShapes.OrdersStates(reading.Tokens))
        {
            return Intent.Rank;
        }

        if (Lookup(reading, named) is { } lookup)
        {
            return lookup;
        }

        if (!named && !reading.HasContextStates && !cues.Has(Cue.Rank) && (reading.Heard.NamesPressure || reading.Heard.Scenario.Senders.Count + reading.Heard.Scenario.Measures.Count > 0) && !QuestionShapes.WhichOf(reading)
            && (PointedStates.MeansOneState(reading.Tokens) || (reading.Group is null && reading.Tokens.Count <= PointedAt && PointedStates.PointsAtStates(reading.Tokens))))
        {
            return Intent.Assess;
        }

        if (!((cues.Has(Cue.Help) || cues.Has(Cue.OffTopic)) && !reading.IsOnSubject) && (cues.Has(Cue.Rank) || QuestionShapes.WhichOf(reading) || QuestionShapes.AsksAmong(reading, named)) && (reading.Found.Mentions.Any(m => m.Organisation is not null) || !named
            || reading.Group is not null || reading.Found.Mentions.Any(PointedStates.IsCircle)))
        {
            return Intent.Rank;
        }

        // "Kuwait, Qatar, Bahrain: sort them by how likely they are to hedge"
        if (reading.Roles.Asked.Count > 2 && reading.Tokens.Any(t => t.Text is "sort" or "rank" or "order") && cues.Has(Cue.Rank) && !reading.HasContextStates
            || reading.Roles.Asked.Count > 1 && reading.Tokens.SkipWhile(t => t.Text is "please" or "can" or "could" or "you" or "and" or "now" or "then" or "so").FirstOrDefault().Text is "sort" or "rank" or "order" or "arrange")
        {
            return Intent.Rank;
        }

        if (cues.Has(Cue.Help) && !cues.Has(Cue.OffTopic) && !named && !reading.IsOnSubject)
        {
            return Intent.Help;
        }

        // "Would Saudi money filling the gap change it?"
        if (!named && reading.HasContextStates && reading.Heard.Scenario.Offers.Contains("patron-aid") && reading.Tokens.Any(t => t.Text is "would" or "does" or "could" or "if" or "suppose" or "instead" or "change" or "with"))
        {
            return Intent.WhatIf;
        }

        if (reading.Overrides.Values.Count > 0 || named && reading.TieFigure is not null || reading.Overrides.Changes.Count > 0 || (!named && reading.HasContextStates && (!reading.Heard.IsEmpty && FollowUp.WeighsCase(reading.Tokens) || reading.Heard.Scenario.Senders.Count == 0 && FollowUp.TieShift(reading.Tokens, reading.Found) is not null)) || (named && (cues.Has(Cue.WhatIf) || reading.Tokens.Any(t => t.Text is "if")) && PressureChange.At(reading.Tokens) is not null) || (named && QuestionShapes.AsksForChange(reading) && (cues.Has(Cue.WhatIf) || reading.Tokens.Any(t => t.Text is "if" or "were" or "drops" or "falls" or "rises" or "fell" or "rose" or "but" or "minus" or "made" or "instead"))) || (cues.Has(Cue.WhatIf) && reading.Context.Last is not null && (!named || Same(reading))))
        {
            return Intent.WhatIf;
        }

        return Assessing(reading, named);
    }

    private static Intent? Lookup(Reading reading, bool named)
    {
        var cues = reading.Cues;
        // "Author and date of the document behind the rules"
        if (cues.Has(Cue.Source) && !named && reading.Tokens.Any(t => t.Text is "author" or "authors" or "published" or "publisher" or "publication" or "bibliography" or "provenance"))
        {
            return Intent.Source;
        }

        if ((!named || reading.Tokens.Any(t => t.Text == "your")) && !reading.Heard.NamesPressure && TextShapes.AsksWhereFrom(reading.Tokens))
        {
            return Intent.Source;
        }

        // "Which CARICOM state would bargain first under US banking rules" names rules of its sender.
        if (cues.Has(Cue.Rule) && !named && !TextShapes.NamesNoRuleButOfLaw(reading.Tokens) && !(reading.Group is not null && reading.Heard.Scenario.Senders.Count > 0 && reading.Options.Options.Count > 0))
        {
            return Intent.Rule;
        }

        // "One paragraph on Ghana, EU cocoa ban" wishes for a form.
        var formed = named && (reading.Form.Kind == FormKind.Brief || TextShapes.WishesCitations(reading.Tokens));
        if (cues.Has(Cue.Topic) && !cues.Has(Cue.Respond) && !formed || (cues.Has(Cue.Topic) && !named))
        {
            return Intent.Topic;
        }

        if (!named && TextShapes.AsksOfText(reading.Tokens))
        {
            return Intent.Topic;
        }

        var aboutState = named || (reading.HasContextStates && reading.Tokens.Any(t => t.Text is "them" or "it" or "its" or "they" or "their" or "that"));
        if (aboutState && cues.Has(Cue.Source) && !reading.Heard.NamesPressure && reading.Tokens.Any(t => t.Text is "data" or "missing" or "figures" or "numbers" or "gaps")
            && !reading.Tokens.Any(t => t.Text is "source" or "sources" or "licence" or "license" or "cite" or "cited" or "citation" or "old" or "recent" or "where" or "who" or "dataset" or "datasets" or "come" or "did" or "which" or "behind"))
        {
            return Intent.Profile;
        }

        if (named && reading.Tokens[0].Text is "where" or "how" && !reading.Heard.NamesPressure && reading.Heard.Scenario.Senders.Count == 0 && reading.Tokens.Any(t => t.Text is "exposed" or "vulnerable"))
        {
            return Intent.Profile;
        }

        // "Where does it say that defence ties bind policy?" names what is to be found.
        if (!named && TextShapes.AsksWhereSaid(reading.Tokens) && TopicReader.Read(reading.Tokens) is not null)
        {
            return Intent.Topic;
        }

        if (cues.Has(Cue.Source) && !(named && cues.Has(Cue.Respond)) && !(named && reading.Heard.NamesPressure))
        {
            return Intent.Source;
        }

        var asksFigures = cues.Has(Cue.Profile) || (reading.Overrides.Named.Count > 0 && reading.Overrides.Values.Count == 0
            && reading.Tokens[0].Text is "what" or "whats" or "show" or "how" or "list" or "give");
        asksFigures |= named && reading.Tokens.Any(t => t.Text is "figures" or "numbers" or "data" or "statistics" or "stats");
        asksFigures |= named && reading.Overrides.Named.Count > 0 && reading.Tokens[0].Text is "does" or "do" or "has" or "have" or "is" or "are" && reading.Tokens.Any(t => t.Text is "have" or "has" or "hold" or "holds" or "much" or "many" or "enough" or "any");
        asksFigures |= reading.HasContextStates && reading.Tokens.Count <= 8 && !cues.Has(Cue.Why) && reading.Tokens.Any(t => t.Text is "its" or "their") && reading.Tokens[^1].Text is "figures" or "numbers" or "data" or "statistics" or "stats" or "indicators";
        asksFigures &= reading.Heard.Scenario.Senders.Count == 0 || reading.Heard.Scenario.Measures.Count == 0;
        // "Regional pooling or new trade partners?" names two responses.
        asksFigures &= reading.Options.Options.Count < 2 && reading.Overrides.Values.Count == 0 && reading.Overrides.Changes.Count == 0;
        if (asksFigures && (named || (reading.HasContextStates && (cues.Has(Cue.Pronoun) || (cues.Has(Cue.Profile) && QuestionShapes.OnlyCues(reading))))) && !cues.Has(Cue.Respond)
            && !reading.Heard.NamesPressure)
        {
            return Intent.Profile;
        }

        return cues.Has(Cue.Profile) && !named && reading.IsOnSubject && !cues.Has(Cue.Respond)
            && !reading.HasContextStates && !QuestionShapes.WhichOf(reading) ? Intent.Topic : null;
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
            return asks || QuestionShapes.AsksOfState(reading) || reading.Context.Last is not null ? Count(reading) : null;
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
        var general = (cues.Has(Cue.Generic) && !PointedStates.MeansOneState(reading.Tokens)) || !cues.Has(Cue.Respond);
        return reading.IsOnSubject && general && reading.Heard.Scenario.Senders.Count == 0 && !cues.Has(Cue.Pronoun) ? Intent.Topic
            : reading.IsOnSubject || reading.Found.Mentions.Count > 0 ? Intent.Assess
            : null;
    }

    private static Intent Count(Reading reading) => reading.Roles.Asked.Count > 1 ? Intent.Compare : Intent.Assess;

    private static bool Leans(Reading reading) => reading.HasContextStates && reading.Tokens.Any(t => t.Text is "that" or "this" or "it")
        && reading.AsksOfMethod && !reading.Tokens.Any(t => t.Text is "general");

    private static bool Same(Reading reading) => reading.Roles.Asked.All(reading.Context.Last!.States.Contains);
}
