using Assistant.Planner.Interpreting.Learned;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads questions by grammar and vocabulary alone: no key, no network, the same answer every time.</summary>
/// <remarks>Builds its lexicons once per snapshot; safe to share between threads.</remarks>
public sealed class GrammarInterpreter : IQuestionInterpreter
{
    /// <summary>Longest message read, in characters.</summary>
    public const int MaximumLength = 2000;

    private readonly MessageReader _reader;
    private readonly DeclineReader _declines;
    private readonly Clarifications _clarifications;
    private readonly QuestionBuilder _builder;
    private readonly PairSplitter _pairs;
    private readonly NameLexicon _names;

    /// <summary>Makes an interpreter for one snapshot.</summary>
    /// <param name="snapshot">The snapshot whose words are read.</param>
    /// <param name="before">The interpreter of the snapshot before, where edits follow each other: words that are the same are taken over. Null for none.</param>
    public GrammarInterpreter(RuleBaseSnapshot snapshot, GrammarInterpreter? before = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _reader = new MessageReader(snapshot, before?._reader);
        var names = _names = _reader.Names;
        _declines = new DeclineReader(names, _reader.IsKnownWord);
        _clarifications = new Clarifications(snapshot);
        _pairs = new PairSplitter(names);
        _builder = new QuestionBuilder(new Assumer(snapshot, new OverGuess(snapshot)), _clarifications, names, new ChangeSettler(snapshot), new SmallGroups(snapshot));
    }

    /// <inheritdoc />
    public ValueTask<Question> InterpretAsync(string text, ConversationContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Interpret(text, context));
    }

    /// <summary>Reads one message in the light of the conversation.</summary>
    public Question Interpret(string text, ConversationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        text ??= "";
        if (text.Length > MaximumLength)
        {
            return Clarifications.TooLong(text[..MaximumLength], MaximumLength);
        }

        var parts = QuestionSplitter.Split(text);
        if (parts.Count > 1 && One(parts[0], context) is var first && first.Intent is not (Intent.Smalltalk or Intent.Clarify or Intent.Decline)
            && HarmReader.Read(Tokeniser.Read(TextFolding.Normalise(text))) is null)
        {
            return first with { Text = text.Trim(), Rest = [.. parts.Skip(1)] };
        }

        // Two halves under one pressure are a comparison; only different pressure makes two questions.
        if (_pairs.Split(TextFolding.Normalise(text)) is var (left, right) && One(left, context) is { Intent: Intent.Assess } half && One(right, context) is { Intent: Intent.Assess } rest
            && !half.Scenario.Senders.SequenceEqual(rest.Scenario.Senders))
        {
            return half with { Text = text.Trim(), Rest = [right] };
        }

        return One(text, context);
    }

    private Question One(string text, ConversationContext context)
    {
        var reading = _reader.Read(text, context);
        if (PendingSettler.Choice(reading) is { } choice)
        {
            return One(choice, context with { Pending = null });
        }

        if (PendingSettler.Completed(reading, _names.IsGreat) is { } completed)
        {
            reading = _reader.Read(text, completed);
        }
        else if (PendingSettler.Supposed(reading) is { } supposed && _reader.Read(text, supposed) is { Roles.Asked.Count: 0 } pressed)
        {
            reading = pressed;
        }

        if (reading.Tokens.Count == 0)
        {
            return _clarifications.Empty(reading.Text);
        }

        var question = Understood(reading);
        return LearnedReader.Instead(reading, question) is { } learned ? Reread(reading, learned)
            // A turn of talk about a state that holds no words of another matter is about that answer.
            : question is { Intent: Intent.Decline, Declined: "out-of-scope", DeclinedDetail: null } && reading.HasContextStates && ScopeReader.BringsNothingElse(reading, _reader.IsKnownWord) ? _builder.Build(reading, FollowUp.Going(reading.Context.Last!))
            : question;
    }

    private Question Understood(Reading reading)
    {
        if (DeclineReader.BeforeIntent(reading) is { } refusal)
        {
            return _builder.Decline(reading, refusal);
        }

        if (PointedStates.PointsBack(reading))
        {
            return _clarifications.NothingBefore(reading);
        }

        if (Ambiguity(reading) is { } which)
        {
            return which;
        }

        if (UnnamedState.IsMeant(reading, _names.IsBody) && _declines.ByState(reading) is not { Reason: "unknown-state" })
        {
            return _clarifications.NoState(reading, reading.Said);
        }

        if (reading.TieFigure is { } tie && ScenarioCarrier.States(reading) is { Count: > 0 } tied && !ChangesElse(reading))
        {
            return _clarifications.NoTieFigure(reading, tie, tied);
        }

        if (NotModelledReader.Read(reading) is { } beyond)
        {
            return _builder.Decline(reading, beyond.Refusal) with { Clarification = beyond.Told, Choices = beyond.Choices };
        }

        // "Rank Ruritania's likeliest responses" asks after one state, not after all, and "can you rank them" not for help.
        if (reading.OwnsOptions && _declines.ByState(reading) is { Reason: "unknown-state" } nowhere)
        {
            return _builder.Decline(reading, nowhere);
        }

        var intent = IntentReader.Read(reading);
        if (intent is Intent.WhatIf && ChangesNothing(reading))
        {
            return Clarifications.NothingToChange(reading, ScenarioCarrier.States(reading));
        }

        // "How would ASEAN respond to US tariffs": its members, one after the other.
        if (intent is Intent.Assess or Intent.Compare && reading.Roles.Asked.Count == 1 && _names.IsBody(reading.Roles.Asked[0]) && reading.Group is not null)
        {
            intent = Intent.Rank;
        }

        if (intent is null && reading.Cues.Has(Cue.OffTopic) && !reading.Cues.Has(Cue.Respond))
        {
            return Unclear(reading);
        }

        if (NamesStates(reading, intent) && _declines.ByState(reading) is { } byState && !(intent is Intent.Topic && (reading.Cues.Has(Cue.Topic) || TextShapes.AsksOfText(reading.Tokens)) && byState.Reason is "unknown-state" or "out-of-scope"
                && !byState.Detail!.StartsWith("not-a-state", StringComparison.Ordinal)))
        {
            return _builder.Decline(reading, byState) with { Choices = byState.Near is { } near ? _clarifications.Instead(reading, near) : [] };
        }

        if (intent is Intent.Assess or Intent.Compare or Intent.Rank or Intent.WhatIf && _declines.ByShock(reading) is { } shock)
        {
            return _builder.Decline(reading, shock);
        }

        // "What if the EU embargo on Belarus also covered transit?": what stands before the change is the pressure to measure it against.
        if (intent is Intent.WhatIf && reading.Context.Last is null && PressureChange.At(reading.Tokens) is { } change)
        {
            return _builder.BuildChange(reading, _reader.Read(string.Join(' ', reading.Tokens.Take(change).Select(t => t.Raw)), reading.Context), PressureChange.Adds(reading.Tokens, change));
        }

        return intent is { } wish ? _builder.Build(reading, wish) : Unclear(reading);
    }

    // A ranking names its states unless it is of a group or of all that are like something.
    private static bool NamesStates(Reading reading, Intent? intent) => intent is null or Intent.Assess or Intent.Compare or Intent.WhatIf or Intent.Why or Intent.WhyNot or Intent.Counterfactual or Intent.Profile or Intent.Topic
        || intent is Intent.Rank && reading.Group is null && reading.Filters.Count == 0 && !QuestionShapes.WhichOf(reading);

    // Besides the figure on a partner the message holds a case or a change of its own.
    private static bool ChangesElse(Reading reading) => reading.Overrides.Values.Count + reading.Overrides.Changes.Count > 0 || !reading.Heard.IsEmpty;

    // "What if its army tripled in size?" after an assessment: to repeat the assessment would pass the wish over in silence.
    private static bool ChangesNothing(Reading reading) => reading.Context.Last is not null && reading.Heard.IsEmpty && !ChangesElse(reading) && !reading.Undoes && reading.Unset.Count == 0
        && reading.Roles.Asked.Count == 0 && reading.Options.Options.Count == 0 && reading.Options.Outside.Count == 0 && FactReader.Read(reading).Count == 0 && reading.Cues.Has(Cue.WhatIf) && reading.Tokens.Count > 3
        && Spans.AsOf(reading.Tokens) is null && Spans.Version(reading.Tokens) is null && reading.Tokens.Any(t => t.Text is "if" or "suppose" or "supposing" or "assume" or "assuming" or "imagine" or "pretend");

    private Question Reread(Reading reading, LearnedIntent learned) => learned switch
    {
        LearnedIntent.Harmful => _builder.Decline(reading, new Refusal("harmful", null)),
        LearnedIntent.LegalAdvice => _builder.Decline(reading, new Refusal("legal-advice", null)),
        // It speaks of our matter and is still none of it: what happened is meant.
        LearnedIntent.OutOfScope => _builder.Decline(reading, new Refusal("out-of-scope", reading.Heard.NamesPressure || reading.Found.Mentions.Count > 0 || reading.HasContextStates ? "needs-current-events" : null)),
        LearnedIntent.Profile => _builder.Build(reading, Intent.Profile),
        LearnedIntent.Rank => _builder.Build(reading, Intent.Rank),
        LearnedIntent.Rule => _builder.Build(reading, Intent.Rule),
        LearnedIntent.Source => _builder.Build(reading, Intent.Source),
        LearnedIntent.Help => _builder.Build(reading, Intent.Help),
        LearnedIntent.Smalltalk => _builder.Build(reading, Intent.Smalltalk),
        LearnedIntent.WhatIf => _builder.Build(reading, Intent.WhatIf),
        LearnedIntent.Why => _builder.Build(reading, Intent.Why),
        LearnedIntent.WhyNot => _builder.Build(reading, Intent.WhyNot),
        LearnedIntent.Counterfactual => _builder.Build(reading, Intent.Counterfactual),
        _ => _builder.Build(reading, Intent.Topic),
    };

    private Question? Ambiguity(Reading reading)
    {
        if (Alternatives.Unsettled(reading.Tokens, reading.Found) is { } either)
        {
            return _clarifications.WhichState(reading, either) with { States = either.Ids };
        }

        var ambiguous = reading.Found.Mentions.Where((m, i) => m.Kind == PowerNameKind.Ambiguous && !(reading.Roles.Asked.Count > 0 && reading.Roles.ByMention[i] == Role.Partner)).FirstOrDefault(m => !m.Ids.Any(id => reading.Found.Mentions.Any(o => o != m && o.Ids.Contains(id) && o.IsPower)));
        if (ambiguous is not null)
        {
            return _clarifications.WhichState(reading, ambiguous);
        }

        // "Some ex-Soviet republic loses the Russian market": what it was part of is not who is asked about.
        if (reading.Context.Last is null && reading.Found.Mentions.Any(m => m.Start > 0 && reading.Tokens[m.Start - 1].Text is "ex" or "former" or "post" && PointedStates.TellsOneOf(reading.Tokens, m)))
        {
            return _clarifications.NoState(reading, reading.Said);
        }

        // "A Balkan state loses Russian gas": one of several, and not said which.
        if (reading.Context.Last is null && reading.Roles.Asked.All(a => reading.Found.Mentions.Any(m => (m.Ids.Count > 1 || m.Organisation is not null) && m.Ids.Contains(a))) && reading.Found.Mentions.Any(m => (PointedStates.IsCircle(m) || m.Organisation is not null) && PointedStates.TellsOneOf(reading.Tokens, m)))
        {
            return _clarifications.NoState(reading, reading.Said);
        }

        return reading.Roles.Asked.Contains("GEO")
            && (NameTraps.SpeaksOfAmericanState(reading.Tokens) || BareGeorgia(reading)) ? _clarifications.GeorgiaOrAmericanState(reading) : null;
    }

    // "Georgia, hit by a boycott": nothing tells which of the two.
    private static bool BareGeorgia(Reading reading) => reading.Context.Last is null && reading.Context.Pending is null && reading.Found.Mentions is [{ Kind: PowerNameKind.State, Ids: ["GEO"] } only] && only.End - only.Start == 1
        && reading.Tokens[only.Start].Text == "georgia" && reading.Heard.NamesPressure && reading.Heard.Scenario.Senders.Count == 0
        && !reading.Tokens.Any(t => t.Text is "country" or "caucasus" or "republic" or "government" or "neighbour" or "neighbours");

    private Question Unclear(Reading reading)
    {
        if (reading.Roles.Asked.Where(_names.IsState).ToList() is { Count: > 0 } asked && !reading.Cues.Has(Cue.OffTopic) && !ScopeReader.AsksForSomethingElse(reading, _reader.IsKnownWord))
        {
            return _clarifications.NoScenario(reading, asked) with { IsUnsure = true };
        }

        if (reading.Context.Last is null && !reading.Cues.Has(Cue.OffTopic) && PointedStates.PointsAtStates(reading.Tokens) && reading.Tokens.Any(t => t.Text is "if" or "should" or "when" or "once" or "after"))
        {
            return _clarifications.NoState(reading, reading.Said);
        }

        return (reading.Cues.Has(Cue.Ellipsis) && reading.Tokens.Count <= 6 || (reading.Cues.Has(Cue.Respond) || reading.Cues.Has(Cue.Pronoun) || reading.Cues.Has(Cue.Compare)) && ScopeReader.BringsNothingElse(reading, _reader.IsKnownWord)) && reading.Context.Last is null
            ? _clarifications.NothingBefore(reading)
            : _builder.Decline(reading, new Refusal("out-of-scope", null)) with { IsUnsure = HeardSomething(reading) };
    }

    // A power or a matter of ours was named, so it is the grammar that failed and not the question.
    private static bool HeardSomething(Reading reading) => !reading.Cues.Has(Cue.OffTopic) && (reading.IsOnSubject || reading.Found.Mentions.Count > 0);
}
