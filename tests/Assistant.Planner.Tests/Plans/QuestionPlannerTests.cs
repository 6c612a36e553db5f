using Assistant.Planner.Plans;
using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Planner.Tests.Plans;

public sealed class QuestionPlannerTests
{
    [Fact]
    public void Two_states_are_assessed_and_then_varied()
    {
        var plan = Plan(Some.Question(Intent.Compare, "SRB", "MKD") with { AsOf = 2019 });

        Assert.Equal([PlanFunctions.Assess, PlanFunctions.Assess, PlanFunctions.Vary, PlanFunctions.Vary], plan.Steps.Select(s => s.Function));
        Assert.Equal(["SRB", "MKD", "SRB", "MKD"], plan.Steps.Select(s => s.Arguments["state"]));
        Assert.All(plan.Steps, s => Assert.Equal(2019, s.Arguments["asOf"]));
    }

    [Fact]
    public void A_what_if_starts_from_the_question_before()
    {
        var changed = Some.SerbianCase with { Breadth = "comprehensive" };

        var plan = Plan(Some.Question(Intent.WhatIf) with { Scenario = changed }, new ConversationContext(Some.Question(), []));

        Assert.Equal(["base", "changed", null], plan.Steps.Select(s => s.Variant));
        Assert.Equal(["sectoral", "comprehensive", "comprehensive"], plan.Steps.Select(s => ((Scenario)s.Arguments["scenario"]).Breadth));
    }

    [Theory]
    [InlineData(Intent.Topic, "technology", null, PlanFunctions.Topic)]
    [InlineData(Intent.Rule, null, "trade.narrow-exports-cascade", PlanFunctions.ShowRule)]
    [InlineData(Intent.Rule, "technology", null, PlanFunctions.Topic)]
    public void A_look_up_is_one_step(Intent intent, string? topic, string? named, string function) =>
        Assert.Equal(function, Assert.Single(Plan(Some.Question(intent) with { Topic = topic, RuleOrLocator = named }).Steps).Function);

    [Fact]
    public void Rules_about_an_option_are_found_by_the_option()
    {
        var step = Assert.Single(Plan(Some.Question(Intent.Rule) with { Options = ["resist-absorb"] }).Steps);

        Assert.Equal((PlanFunctions.FindRules, "resist-absorb"), (step.Function, step.Arguments["options"]));
    }

    [Theory]
    [InlineData(Intent.Help)]
    [InlineData(Intent.Smalltalk)]
    [InlineData(Intent.Clarify)]
    [InlineData(Intent.Decline)]
    public void A_fixed_text_needs_no_step(Intent intent) => Assert.Empty(Plan(Some.Question(intent)).Steps);

    [Fact]
    public void A_question_about_the_method_measures_it() =>
        Assert.Equal(PlanFunctions.Method, Assert.Single(Plan(Some.Question(Intent.Help) with { Topic = "method" }).Steps).Function);

    private static Plan Plan(Question question, ConversationContext? context = null) =>
        QuestionPlanner.Plan(question, context ?? ConversationContext.Empty, ScoringOptions.Default);
}
