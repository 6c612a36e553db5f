using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Planner.Plans;

/// <summary>Makes the plan for a question.</summary>
/// <remarks>Pure: the same question in the same context always gives the same steps.</remarks>
public static class QuestionPlanner
{
    private const int MostLocators = 8;

    /// <summary>More states side by side are told without what would change each.</summary>
    private const int MostVaried = 3;

    /// <param name="question">Checked by <see cref="QuestionCheck"/>.</param>
    /// <param name="context">What came before; a what-if starts from its scenario.</param>
    /// <param name="options">How to assess.</param>
    public static Plan Plan(Question question, ConversationContext context, ScoringOptions options) => new(question.Intent switch
    {
        Intent.WhatIf => [.. question.States.SelectMany(s => WhatIf(s, question, context, options))],
        _ when BySector(question) => [.. question.Scenario.Measures.Select(m =>
            Assess(question.States[0], question.Scenario with { Measures = [m] }, question.AsOf, options) with { Variant = m })],
        Intent.Rank => [Rank(question, options)],
        Intent.Counterfactual when question.States is [var state] =>
            [Flip(state, question, options), .. question.Options.Count > 0 ? [Vary(state, question, options)] : Array.Empty<PlanStep>()],
        Intent.Assess or Intent.Why or Intent.WhyNot when question.States is [var state] =>
            [Assess(state, question.Scenario, question.AsOf, options), Vary(state, question, options), Precedents(state, question)],
        Intent.Assess or Intent.Compare or Intent.Why or Intent.WhyNot or Intent.Counterfactual =>
        [
            .. question.States.Select(s => Assess(s, question.Scenario, question.AsOf, options)),
            .. question.States.Count <= MostVaried ? question.States.Select(s => Vary(s, question, options)) : [],
        ],
        Intent.Rule or Intent.Source or Intent.Topic when question.RuleOrLocator is null && question.Locators.Count > 0 =>
            [.. question.Locators.Take(MostLocators).Select(Show)],
        Intent.Rule => [RuleStep(question)],
        Intent.Topic => [TopicStep(question)],
        Intent.Profile => [.. question.States.Select(s => Profile(s, question.AsOf))],
        Intent.Source when question.RuleOrLocator is { } named => [Show(named), Step(PlanFunctions.Source)],
        Intent.Source => [Step(PlanFunctions.Source)],
        Intent.Help when question.Topic is "method" or "limits" => [Step(PlanFunctions.Method)],
        _ => [],
    });

    private static IEnumerable<PlanStep> WhatIf(string state, Question question, ConversationContext context, ScoringOptions options)
    {
        var before = question.Before
            ?? (context.Last is { } last && last.States.Contains(state)
                ? last.Scenario
                : question.Scenario with { Overrides = new Dictionary<string, double>() });

        yield return Assess(state, before, question.AsOf, options) with { Variant = "base" };
        yield return Assess(state, question.Scenario, question.AsOf, options) with { Variant = "changed" };
        if (question.States.Count <= MostVaried)
        {
            yield return Vary(state, question, options);
        }
    }

    /// <summary>The assessment rerun for each measure; with a single measure there is nothing to compare.</summary>
    private static bool BySector(Question question) => question is { Aspect: Aspect.BySector, States.Count: 1, Scenario.Measures.Count: > 1 }
        && question.Intent is Intent.Assess or Intent.Compare or Intent.WhatIf or Intent.Why;

    private static PlanStep Vary(string state, Question question, ScoringOptions options)
    {
        var open = CaseChange.Attributes.Where(a => question.Assumed.Contains(a) || (a != "offers" && CaseChange.ValueIn(question.Scenario, a) is null)
            || (a == "offers" && question.Scenario.Offers.Count == 0))
            .Concat(question.Assumed.Contains("over") ? ["position"] : []);
        (string, object)[] always =
        [
            ("state", state), ("scenario", question.Scenario), ("options", options), ("leftOpen", string.Join(',', open)),
            ("lifted", question.Intent is Intent.WhyNot or Intent.Counterfactual ? string.Join(',', question.Options.Take(1)) : ""),
        ];
        return question.AsOf is { } year ? Step(PlanFunctions.Vary, [.. always, ("asOf", year)]) : Step(PlanFunctions.Vary, always);
    }

    private static PlanStep Rank(Question question, ScoringOptions options)
    {
        var arguments = new Dictionary<string, object>(StringComparer.Ordinal) { ["scenario"] = question.Scenario, ["options"] = options };
        if (question.States.Count > 0)
        {
            arguments["states"] = string.Join(',', question.States);
        }

        if (question.Among is { } among)
        {
            arguments["among"] = among;
        }

        if (question.Filters.Count > 0)
        {
            arguments["filters"] = question.Filters;
        }

        if (question.Options.Count > 0)
        {
            arguments["option"] = question.Options[0];
            if (question.LeastFirst)
            {
                arguments["leastFirst"] = true;
            }
        }

        if (question.Form.Top is { } top)
        {
            arguments["top"] = top;
        }

        if (question.AsOf is { } year)
        {
            arguments["asOf"] = year;
        }

        return new PlanStep(PlanFunctions.Rank, arguments);
    }

    private static PlanStep Flip(string state, Question question, ScoringOptions options)
    {
        var step = Assess(state, question.Scenario, question.AsOf, options);
        return question.Options.Count == 0
            ? step with { Function = PlanFunctions.Counterfactual }
            : new PlanStep(PlanFunctions.Counterfactual, new Dictionary<string, object>(step.Arguments, StringComparer.Ordinal) { ["option"] = question.Options[0] });
    }

    private static PlanStep Precedents(string state, Question question) =>
        Step(PlanFunctions.Precedents, ("state", state), ("scenario", question.Scenario));

    private static PlanStep RuleStep(Question question) => question switch
    {
        { RuleOrLocator: { } named } => Show(named),
        { Topic.Length: > 0 } => TopicStep(question),
        { Options.Count: > 0 } => Step(PlanFunctions.FindRules, ("options", string.Join(',', question.Options))),
        _ => TopicStep(question),
    };

    private static PlanStep TopicStep(Question question) => question.Topic is { Length: > 0 } topic
        ? question.Figures.Count > 0 ? Step(PlanFunctions.Topic, ("topic", topic), ("figures", string.Join(',', question.Figures))) : Step(PlanFunctions.Topic, ("topic", topic))
        : question.Options.Count > 0
            ? Step(PlanFunctions.FindRules, ("options", string.Join(',', question.Options)))
            : Step(PlanFunctions.Topic, ("topic", question.Text));

    private static PlanStep Show(string named) => Step(PlanFunctions.ShowRule, ("named", named));

    private static PlanStep Profile(string state, int? asOf) => asOf is { } year
        ? Step(PlanFunctions.Profile, ("state", state), ("asOf", year))
        : Step(PlanFunctions.Profile, ("state", state));

    private static PlanStep Assess(string state, Scenario scenario, int? asOf, ScoringOptions options)
    {
        (string, object)[] always = [("state", state), ("scenario", scenario), ("options", options)];
        return asOf is { } year ? Step(PlanFunctions.Assess, [.. always, ("asOf", year)]) : Step(PlanFunctions.Assess, always);
    }

    private static PlanStep Step(string function, params (string Name, object Value)[] arguments) =>
        new(function, arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
