using System.Collections.Frozen;
using Assistant.Planner.Plans;
using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Makes the question out of a reading whose intent is known.</summary>
internal sealed class QuestionBuilder(Assumer assumer, Clarifications clarifications, NameLexicon names, ChangeSettler changes, SmallGroups groups)
{
    /// <summary>A question that is declined.</summary>
    public Question Decline(Reading reading, Refusal refusal)
    {
        var (states, scenario) = refusal.Reason switch
        {
            "unsupported-language" => ForeignReader.Read(reading, reading.Said),
            "unknown-state" or "not-a-smaller-state" => (Refused(reading, refusal), reading.Said),
            _ => (Refused(reading, refusal), new Scenario()),
        };
        return new Question(reading.Text, Intent.Decline, states, scenario)
        {
            Declined = refusal.Reason,
            DeclinedDetail = refusal.Detail,
            Clarification = refusal.Near is { } near ? $"{Spoken(near.Name)} is {near.What}, not a state the base has figures on." : null,
            // A word of another language is no slip in English.
            Notes = refusal.Reason == "unsupported-language" ? [] : reading.Found.Notes,
        };
    }

    // "Can my bank clear a payment there?" means the state of the turn before; a sender in a question for news is no state asked about.
    private IReadOnlyList<string> Refused(Reading reading, Refusal refusal) => refusal.Reason switch
    {
        "legal-advice" or "harmful" when reading.HasContextStates && reading.Roles.Asked.All(s => OwnsParty(reading, s)) && !InjectionReader.Holds(reading.Tokens) => reading.Context.Last!.States,
        "out-of-scope" when refusal.Detail == "needs-current-events" && reading.HasContextStates && reading.Roles.Asked.All(names.IsGreat) => reading.Context.Last!.States,
        "unknown-state" => [],
        "not-a-smaller-state" when reading.Roles.Asked.Count == 0 => [refusal.Detail!],
        "legal-advice" or "harmful" when reading.Roles.Asked.Count > 0 && reading.Roles.Asked.All(s => IsAskersSeat(reading, s)) && reading.Found.Mentions.LastOrDefault(m => m.Ids is [var id] && names.IsState(id) && !reading.Roles.Asked.Contains(id)) is { } other => other.Ids,
        "legal-advice" or "harmful" when reading.Roles.Asked.Where(s => names.IsState(s) && !IsAuthority(reading, s) && !IsAskersSeat(reading, s)).ToList() is var named => named.Where(s => !OwnsParty(reading, s)).ToList() is { Count: > 0 } others ? others : [.. named.TakeLast(1)],
        "out-of-scope" when reading.Cues.Has(Cue.OffTopic) && !reading.IsOnSubject && refusal.Detail is null => [],
        // "What did the EU decide on Hungary yesterday?": who decided is no state asked about, on whom is.
        "out-of-scope" when refusal.Detail == "needs-current-events" && reading.Roles.Asked.All(names.IsGreat) => [.. reading.Roles.Over.Where(s => names.IsState(s) && !names.IsGreat(s))],
        "out-of-scope" => [.. reading.Roles.Asked.Where(s => !names.IsGreat(s) && !reading.Found.Mentions.Any(m => m.Ids.Contains(s) && (m.Kind == PowerNameKind.Group || IsPlace(reading, m))))],
        _ => reading.Roles.Asked,
    };

    // "Would our Vienna office be fined for insuring a ship to Iran?": where the asker sits is not what is asked about.
    private static bool IsAskersSeat(Reading reading, string state) => reading.Found.Mentions.Any(m => m.Ids.Contains(state) && m.Start > 0 && reading.Tokens[m.Start - 1].Text is "our" or "my"
        && m.End < reading.Tokens.Count && reading.Tokens[m.End].Text is "office" or "branch" or "subsidiary" or "team" or "plant" or "factory" or "desk" or "entity" or "warehouse" or "unit" or "arm");

    // "Can a Dutch charity hire lorries in Yemen": the asker's side is no state asked about.
    private static bool OwnsParty(Reading reading, string state) => (reading.Roles.Asked.Count > 1 || reading.HasContextStates) && reading.Found.Mentions.Any(m => m.Kind == PowerNameKind.Demonym && m.Ids.Contains(state) && m.End < reading.Tokens.Count
        && m.Start > 0 && reading.Tokens[m.Start - 1].Text is "a" or "an" or "our" or "my");

    // "How to dodge OFAC": who enforces is no state asked about.
    private static bool IsAuthority(Reading reading, string state) => reading.Found.Mentions.Where(m => m.Ids.Contains(state)).All(m => m.Kind == PowerNameKind.Sender);

    // "Book me a flight to Vienna": beside the matter of this assistant a capital is a town.
    private bool IsPlace(Reading reading, PowerMention m) => !reading.IsOnSubject && m.Start > 0 && reading.Tokens[m.Start - 1].Text is "to" or "in" or "from" or "at" or "near" or "around" or "for" && names.IsCapital(reading.Tokens, m);

    private static string Spoken(string name) => string.Join(' ', name.Split(' ').Select(w => w.Length > 2 ? char.ToUpperInvariant(w[0]) + w[1..] : w));

    /// <summary>The question, or what to ask back when too little was said.</summary>
    public Question Build(Reading reading, Intent intent) => intent switch
    {
        Intent.Rule or Intent.Topic or Intent.Source or Intent.Help or Intent.Smalltalk => Lookup(reading, intent),
        Intent.Profile => Base(reading, intent, Profiled(reading),
            new Scenario()) with
        { Topic = Figures(reading), StatesBefore = reading.Context.Last is { } last ? ScenarioCarrier.Left(last, Profiled(reading)) : [] },
        Intent.Rank => Ranked(reading),
        _ => AboutStates(reading, intent),
    };

    // "Is China Laos's biggest creditor?": of a great power and a smaller one, the smaller is asked about.
    private IReadOnlyList<string> Profiled(Reading reading) => ScenarioCarrier.States(reading) is var states && states.Any(s => !names.IsGreat(s)) && TieQuestion.IsIn(reading) ? [.. states.Where(s => !names.IsGreat(s))] : states;

    // Indicators named, and partners whose ties are asked for.
    private string? Figures(Reading reading)
    {
        string[] asked = [.. reading.Overrides.Named, .. TieQuestion.IsIn(reading) ? TieQuestion.Named(reading.Tokens) : [], .. reading.Found.Mentions.Where(m => m.IsPower && m.Organisation is null).SelectMany(m => m.Ids).Except(Profiled(reading)).Select(p => $"with:{p}")];
        return asked.Length > 0 ? string.Join(' ', asked) : null;
    }

    /// <summary>A what-if whose message names the pressure first and then thinks it otherwise.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="before">Its words up to the change.</param>
    /// <param name="adds">Whether the measures after the change come on top of those before.</param>
    public Question BuildChange(Reading reading, Reading before, bool adds)
    {
        var question = Build(reading, Intent.WhatIf);
        if (question.Intent != Intent.WhatIf || before.Heard.IsEmpty && !before.Heard.NamesPressure)
        {
            return question;
        }

        var was = assumer.Fill(before.Said, before.Heard, question.States, out _);
        var now = adds ? question.Scenario with { Measures = [.. was.Measures.Union(question.Scenario.Measures)] } : question.Scenario;
        return question with { Scenario = now, Before = was, Original = was };
    }

    private Question Ranked(Reading reading)
    {
        var before = reading.Context.Last is { Intent: Intent.Rank } ranked && ScenarioCarrier.Leans(reading) ? ranked : null;
        var last = reading.Roles.Asked.Count == 0 && reading.Group is null ? before : null;
        IReadOnlyList<string> asked = [.. reading.Roles.Asked.Where(s => names.IsState(s) && !names.IsGreat(s))];
        if (asked.Count > 0 && reading.HasContextStates && ScenarioCarrier.Adds(reading))
        {
            asked = ScenarioCarrier.States(reading);
        }

        if (asked.Count == 0 && reading.Group is { } group && reading.Filters.Count == 0 && groups.Members(group, Spans.AsOf(reading.Tokens)) is { Count: > 0 } members)
        {
            asked = [.. members.Except(reading.Heard.Scenario.Senders).Except(reading.Heard.Scenario.Over)];
        }

        string? told = null;
        if (reading.Groups.Count + (asked.Count > 0 ? 1 : 0) > 1)
        {
            IReadOnlyList<string> union = [.. asked.Union(reading.Groups.SelectMany(g => groups.All(g, Spans.AsOf(reading.Tokens)))).Except(reading.Heard.Scenario.Senders).Except(reading.Heard.Scenario.Over)];
            (asked, told) = union.Count <= QuestionCheck.MaximumStates ? (union, null) : (asked, "more states are named than are ranked at once: only the first group is; ask for the other in a question of its own");
        }

        if (asked.Count == 0 && reading.Group is null && reading.Filters.Count == 0 && last is null)
        {
            asked = reading.Context.Last is { States.Count: > 0 } spoken ? ScenarioCarrier.Counted(reading, spoken, 0) ?? [] : [];
        }

        var question = WithScenario(reading, Intent.Rank, last?.States ?? asked) with { IsOfGroup = last?.IsOfGroup ?? Groups.AreMeant(reading, asked) };
        // "And in Africa?" after the least likely of Asia: the same end of the order is meant.
        var least = question.LeastFirst || (reading.Context.Last is { Intent: Intent.Rank, LeastFirst: true } && ScenarioCarrier.Leans(reading) && !reading.Tokens.Any(t => t.Text is "most" or "likeliest" or "highest"));
        // "And in Asia?", "top 5" after a ranking by one response: the same response orders them.
        return question with { Notes = told is null ? question.Notes : [.. question.Notes, told], Options = question.Options.Count > 0 || question.Outside.Count > 0 ? question.Options : before?.Options ?? [], LeastFirst = least, Among = reading.Group ?? last?.Among, Filters = [.. reading.Filters.Concat(last?.Filters ?? []).DistinctBy(f => (f.Feature, f.Toward))] };
    }

    private Question AboutStates(Reading reading, Intent intent)
    {
        IReadOnlyList<string> states = [.. ScenarioCarrier.States(reading)];
        if (states.Count > 1 && states.Any(s => !names.IsGreat(s)))
        {
            states = [.. states.Where(s => !names.IsGreat(s))];
        }

        if (states.Count == 0)
        {
            return reading.Heard.IsEmpty && !reading.Heard.NamesPressure ? clarifications.NothingBefore(reading)
                : clarifications.NoState(reading, reading.Said) with { IsUnsure = !PointedStates.MeansOneState(reading.Tokens) && !PointedStates.PointsAtStates(reading.Tokens) };
        }

        if (reading.Heard.DeniesPressure && reading.Heard.Scenario.Senders.Count == 0 && intent is Intent.Assess or Intent.Compare or Intent.WhatIf)
        {
            return clarifications.NoPressure(reading, states);
        }

        if (reading.Heard.Contradiction is not null)
        {
            return clarifications.WhichSize(reading, states);
        }

        intent = intent switch
        {
            Intent.Compare when states.Count == 1 => Intent.Assess,
            Intent.Assess when states.Count > 1 => Intent.Compare,
            _ => intent,
        };
        return WithScenario(reading, intent, states);
    }

    private Question WithScenario(Reading reading, Intent intent, IReadOnlyList<string> states)
    {
        var said = reading.Said;
        var last = ScenarioCarrier.Leans(reading) ? reading.Context.Last : null;
        var scenario = reading.Undoes && last is not null ? last.Original ?? last.Scenario with { Overrides = new Dictionary<string, double>() }
            : last is not null ? UnsetReader.Without(ScenarioCarrier.Merge(said, reading.Heard, last), reading.Unset)
            : said;
        var question = Base(reading, intent, states, scenario);
        question = question with { AsOf = question.AsOf ?? last?.AsOf, UnderVersion = question.UnderVersion ?? last?.UnderVersion };
        var levels = reading.Undoes ? [] : new Dictionary<string, string>(last?.OverrideLevels ?? question.OverrideLevels, StringComparer.Ordinal);
        foreach (var (feature, level) in question.OverrideLevels)
        {
            levels[feature] = level;
        }

        var notes = question.Notes.ToList();
        var full = assumer.Fill(changes.Apply(scenario, reading.Overrides.Changes, states, question.AsOf, levels, notes), reading.Heard, states, out var assumed);
        // "Shorter, please" after "Cuba, US embargo": what was assumed from that turn's words stays.
        if (last is not null && reading.Heard.IsEmpty && assumed.Contains("measures") && last.Assumed.Contains("measures"))
        {
            full = full with { Measures = last.Scenario.Measures };
        }

        // "Which sectors hurt most?" under one measure: the kinds of measure are set side by side.
        if (reading.Aspect == Aspect.BySector && states.Count == 1 && full.Measures.Count < 2)
        {
            full = full with { Measures = ["energy", "finance", "trade", "technology"] };
            assumed = [.. assumed.Append("measures").Distinct()];
        }

        question = question with { Scenario = full, Assumed = assumed, OverrideLevels = levels, Notes = notes };
        return last is null ? Opening(question, reading, intent) : Following(question, reading, last);
    }

    // What a first question assumes on top of the bare pressure can be dropped again.
    private Question Opening(Question question, Reading reading, Intent intent)
    {
        if (intent != Intent.WhatIf)
        {
            return question;
        }

        var said = question.Scenario with { Overrides = new Dictionary<string, double>() };
        var before = reading.Overrides.Values.Count + reading.Overrides.Changes.Count > 0 ? said
            : assumer.Fill(said with { Breadth = null, Intensity = null, Duration = null, Phase = null, Demand = null, Offers = [], Posture = null }, reading.Heard, question.States, out _);
        return question with { Before = before, Original = before };
    }

    private static Question Following(Question question, Reading reading, Question last)
    {
        var assumes = question.Intent == Intent.WhatIf;
        return question with
        {
            // "Only what it can change itself": the response to be put first is still the one asked about.
            Options = question is { Intent: Intent.Counterfactual, Options.Count: 0 } && last.Intent == Intent.Counterfactual ? last.Options : question.Options,
            Before = !assumes ? null : reading.Heard.IsEmpty && reading.Overrides.Changes.Count == 0 ? last.Original ?? last.Before ?? last.Scenario : last.Scenario,
            Original = reading.Undoes ? null : assumes ? last.Original ?? last.Scenario : last.Original,
            Facts = reading.Undoes ? question.Facts : [.. last.Facts.Union(question.Facts)],
            StatesBefore = ScenarioCarrier.Left(last, question.States),
        };
    }

    private Question Lookup(Reading reading, Intent intent)
    {
        var question = Base(reading, intent, [.. reading.Roles.Asked.Where(names.IsState)], new Scenario()) with { RuleOrLocator = reading.Reference };
        if (intent is Intent.Help)
        {
            // "Do you speak Portuguese?" names a language, no state.
            return question with { States = reading.Tokens.Any(t => t.Text is "speak" or "understand" or "reply" or "write") ? [] : question.States, Topic = LimitShapes.AskFor(reading) ? "limits" : reading.AsksOfMethod ? "method" : null };
        }

        if (intent is Intent.Smalltalk)
        {
            return question with { Topic = reading.Cues.Has(Cue.Reset) ? "reset" : Courtesies.Kind(reading.Tokens) };
        }

        // "Which rules did you use?" asks about the last answer.
        if (intent is Intent.Rule && reading.Roles.Asked.Count == 0 && reading.HasContextStates && reading.Context.LastLocators.Count > 0 && reading.Reference is null
            && reading.Tokens.Any(t => t.Text is "use" or "used" or "applied" or "apply" or "fired" or "behind" or "rely" or "relied" or "lean" or "leaned" or "leant" or "draw" or "drew" or "rest" or "rested" or "went" or "invoke" or "invoked" or "build" or "built"))
        {
            return question with { States = reading.Context.Last!.States, Scenario = reading.Context.LookedUpSince ? question.Scenario : reading.Context.Last.Scenario, Locators = reading.Context.LastLocators };
        }

        // "Which rules come from that?": the locators of the last answer stand for the topic.
        if (reading.Reference is null && reading.Paragraph.Count > 0)
        {
            return question with { Locators = reading.Paragraph };
        }

        var points = reading.Reference is null && reading.Context.LastLocators.Count > 0 && (FollowUp.PointsAtText(reading)
            || reading.Tokens.Any(t => t.Text is "that" or "this" or "it" or "those" or "these" or "there") && (intent is Intent.Rule or Intent.Source || TopicReader.Read(reading.Tokens) is null));
        // "Which year are those from?" after a profile: its figures.
        if (intent is Intent.Source && question.States.Count == 0 && reading.Context is { Last: { Intent: Intent.Profile } figures, LookedUpSince: false })
        {
            return question with { States = figures.States };
        }

        // What stands behind the answer about a state is asked about that state.
        question = points && question.States.Count == 0 && reading.HasContextStates && !reading.Context.LookedUpSince ? question with { States = reading.Context.Last!.States } : question;
        // "How many rules push towards pooling regionally": the rules that bear on a response, whatever words they use.
        var topic = points || intent is Intent.Rule && reading.Options.Options.Count > 0 && reading.Tokens.Any(t => Bearing.Contains(t.Text)) ? null : TopicReader.Read(reading.Tokens);
        return question with { Topic = topic, Figures = TopicReader.Figures(reading), Locators = points ? Pointed(reading.Context, intent) : [] };
    }

    // "Which rules come from that?" after a look-up: from the paragraph it began with, not from all it touched.
    private static IReadOnlyList<string> Pointed(ConversationContext context, Intent intent) =>
        intent is Intent.Rule && (context.LookedUpSince || context.Last is { States.Count: 0 })
            ? [.. context.LastLocators.Where(l => l.StartsWith(context.LastLocators[0][..(context.LastLocators[0].LastIndexOf('.') + 1)], StringComparison.Ordinal))]
            : context.LastLocators;

    private static readonly FrozenSet<string> Bearing = new[]
    {
        "push", "pushes", "pushing", "favour", "favours", "favor", "favors", "towards", "toward", "support", "supports", "lift", "lifts", "raise", "raises", "lower", "lowers", "bear", "bears", "promote", "promotes", "weigh",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static Question Base(Reading reading, Intent intent, IReadOnlyList<string> states, Scenario scenario) => new(reading.Text,
        intent, states, scenario)
    {
        AsOf = Spans.AsOf(reading.Tokens),
        UnderVersion = Spans.Version(reading.Tokens),
        Facts = FactReader.Read(reading),
        Options = Named(reading, intent),
        Form = reading.Form,
        Aspect = reading.Aspect,
        Outside = reading.Options.Outside,
        OverrideLevels = reading.Overrides.Levels,
        Notes = [.. reading.Found.Notes, .. reading.Overrides.Notes, .. ProxyReader.Notes(reading), .. reading.Narrowing.Notes, .. TieNotes(reading), .. FollowUp.Notes(reading)],
    };

    private static IEnumerable<string> TieNotes(Reading reading) => reading.TieFigure is { } tie
        ? [$"left out what you said of {tie.Flow} and one partner: ties are taken from the data and cannot be set"]
        : [];

    // After a ranking by one response, why a state stands where it does is asked of that response.
    private static IReadOnlyList<string> Named(Reading reading, Intent intent)
    {
        if (reading.Options.Options.Count > 0)
        {
            return reading.Options.Options;
        }

        var picks = ScenarioCarrier.PicksState(reading) is not null;
        return reading.Context.Last is { Intent: Intent.Rank, Options.Count: > 0 } ranked && intent is Intent.Why or Intent.WhyNot && (picks || reading.Tokens.Any(t => t.Text is "above" or "below" or "ahead" or "behind" or "before" or "higher" or "lower" or "first" or "last" or "top" or "bottom" or "there" or "high" or "low"))
            ? ranked.Options
            : picks ? [] : Pointed(reading) ?? [];
    }

    // "The second one?": the response the last answer put there.
    private static IReadOnlyList<string>? Pointed(Reading reading)
    {
        var shown = reading.Context.LastOptions;
        return reading.Place is not { } place || reading.Options.Options.Count > 0 || reading.Roles.Asked.Count > 0 ? null
            : place == -1 && shown.Count > 0 ? [shown[^1]]
            : place >= 1 && place <= shown.Count ? [shown[place - 1]]
            : null;
    }
}
