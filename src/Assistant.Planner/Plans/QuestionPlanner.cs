using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Planner.Plans;

/// <summary>Makes the plan for a question.</summary>
/// <remarks>Pure: the same question in the same context always gives the same steps.</remarks>
public static class QuestionPlanner
{
    private const int MostLocators = 8;

    /// <param name="question">Checked by <see cref="QuestionCheck"/>.</param>
    /// <param name="context">What came before; a what-if starts from its scenario.</param>
    /// <param name="options">How to assess.</param>
    public static Plan Plan(Question question, ConversationContext context, ScoringOptions options) => new(question.Intent switch
    {
        Intent.WhatIf => [.. question.States.SelectMany(s => WhatIf(s, question, context, options))],
        Intent.Assess or Intent.Compare or Intent.Rank or Intent.Why or Intent.WhyNot or Intent.Counterfactual =>
            [.. question.States.Select(s => Assess(s, question.Scenario, question.AsOf, options))],
        Intent.Rule or Intent.Source or Intent.Topic when question.RuleOrLocator is null && question.Locators.Count > 0 =>
            [.. question.Locators.Take(MostLocators).Select(Show)],
        Intent.Rule => [RuleStep(question)],
        Intent.Topic => [TopicStep(question)],
        Intent.Profile => [.. question.States.Select(s => Profile(s, question.AsOf))],
        Intent.Source when question.RuleOrLocator is { } named => [Show(named), Step(PlanFunctions.Source)],
        Intent.Source => [Step(PlanFunctions.Source)],
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
    }

    private static PlanStep RuleStep(Question question) => question switch
    {
        { RuleOrLocator: { } named } => Show(named),
        { Topic.Length: > 0 } => TopicStep(question),
        { Options.Count: > 0 } => Step(PlanFunctions.FindRules, ("options", string.Join(',', question.Options))),
        _ => TopicStep(question),
    };

    private static PlanStep TopicStep(Question question) => question.Topic is { Length: > 0 } topic
        ? Step(PlanFunctions.Topic, ("topic", topic))
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
