using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Makes the question out of a reading whose intent is known.</summary>
internal sealed class QuestionBuilder(Assumer assumer, Clarifications clarifications, NameLexicon names)
{
    /// <summary>A question that is declined.</summary>
    public static Question Decline(Reading reading, Refusal refusal) => new(reading.Text, Intent.Decline, reading.Roles.Asked,
        refusal.Reason == "unsupported-language" ? reading.Heard.Scenario : new Scenario())
    {
        Declined = refusal.Reason,
        DeclinedDetail = refusal.Detail,
        Notes = reading.Found.Notes,
    };

    /// <summary>The question, or what to ask back when too little was said.</summary>
    public Question Build(Reading reading, Intent intent) => intent switch
    {
        Intent.Rule or Intent.Topic or Intent.Source or Intent.Help or Intent.Smalltalk => Lookup(reading, intent),
        Intent.Profile => Base(reading, intent, ScenarioCarrier.States(reading),
            new Scenario()) with { Topic = reading.Overrides.Named.Count > 0 ? string.Join(' ', reading.Overrides.Named) : null },
        Intent.Rank => WithScenario(reading, intent, [.. reading.Roles.Asked.Where(names.IsState)]) with { Among = reading.Group },
        _ => AboutStates(reading, intent),
    };

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
                : clarifications.NoState(reading, Said(reading));
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
        var said = Said(reading);
        var leans = ScenarioCarrier.Leans(reading);
        var scenario = leans ? ScenarioCarrier.Merge(said, reading.Heard, reading.Context.Last!) : said;
        var full = assumer.Fill(scenario, reading.Heard, states, out var assumed);
        var question = Base(reading, intent, states, full) with { Assumed = assumed };
        if (leans && question.AsOf is null)
        {
            question = question with { AsOf = reading.Context.Last!.AsOf,
                UnderVersion = question.UnderVersion ?? reading.Context.Last.UnderVersion };
        }

        return intent == Intent.WhatIf ? question with { Before = leans ? reading.Context.Last!.Scenario
            : full with { Overrides = new Dictionary<string, double>() } } : question;
    }

    private static Scenario Said(Reading reading) => reading.Heard.Scenario with
    {
        Secondary = reading.Heard.Secondary == true,
        Position = reading.Heard.SaysThirdParty || reading.Heard.Secondary == true
            || reading.Heard.Scenario.Over.Count > 0 ? "third-party" : "target",
    };

    private static Question Lookup(Reading reading, Intent intent)
    {
        var question = Base(reading, intent, reading.Roles.Asked, new Scenario()) with { RuleOrLocator = reading.Reference };
        if (intent is Intent.Help)
        {
            return question with { Topic = reading.Cues.Has(Cue.Method) ? "method" : null };
        }

        if (intent is Intent.Smalltalk)
        {
            return question with { Topic = reading.Cues.Has(Cue.Reset) ? "reset" : null };
        }

        // "Which rules come from that?": the locators of the last answer stand for the topic.
        var points = reading.Reference is null && reading.Tokens.Any(t => t.Text is "that" or "this" or "it" or "those" or "these")
            && reading.Context.LastLocators.Count > 0 && intent is Intent.Rule or Intent.Source;
        var topic = points ? null : TopicReader.Read(reading.Tokens);
        return question with { Topic = topic, Locators = points ? reading.Context.LastLocators : [] };
    }

    private static Question Base(Reading reading, Intent intent, IReadOnlyList<string> states, Scenario scenario) => new(reading.Text,
        intent, states, scenario)
    {
        AsOf = Spans.AsOf(reading.Tokens),
        UnderVersion = Spans.Version(reading.Tokens),
        Facts = FactReader.Read(reading),
        Options = reading.Options.Options,
        Outside = reading.Options.Outside,
        OverrideLevels = reading.Overrides.Levels,
        Notes = [.. reading.Found.Notes, .. reading.Overrides.Notes],
    };
}
