using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>A rule that is true of nearly every case explains nothing, and does not compile.</summary>
public sealed class AlwaysTrueTests
{
    private static readonly Effect Widens = Some.Supports("diversify-partners", "regular", "g");

    [Fact]
    public void A_rule_true_of_every_reference_case_is_refused_with_its_share()
    {
        var snapshot = Some.Base([Some.Rule("always", Some.Up("governance", -1, 0), Widens), Some.Rule("partly", Some.Up("governance", 0.8, 1), Widens)], States(20, 20));

        var problem = Assert.Single(CompiledRuleBase.Check(snapshot).Problems);

        Assert.Equal(ProblemCodes.AlwaysTrue, problem.Code);
        Assert.Contains("`always` is fully true in 100 % of the reference cases", problem.Message, StringComparison.Ordinal);
        Assert.Contains("`always`", Assert.Throws<InvalidRulesException>(() => CompiledRuleBase.Compile(snapshot)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_false_of_some_reference_cases_compiles()
    {
        var snapshot = Some.Base([Some.Rule("mostly", Some.Up("governance", 0.4, 0.6), Widens)], States(17, 20));

        Assert.Empty(CompiledRuleBase.Check(snapshot).Problems);
        Assert.Same(snapshot, CompiledRuleBase.Compile(snapshot).Snapshot);
    }

    [Fact]
    public void A_rule_true_of_nineteen_cases_in_twenty_is_just_not_refused() =>
        Assert.Empty(CompiledRuleBase.Check(Some.Base([Some.Rule("mostly", Some.Up("governance", 0.4, 0.6), Widens)], States(19, 20))).Problems);

    [Fact]
    public void Without_reference_cases_nothing_is_typical()
    {
        var snapshot = Some.Base([Some.Rule("some", Some.Up("governance", 0, 1), Widens), Some.Rule("more", Some.Up("governance", 0.2, 1), Widens)], States(1, 1)) with { ReferenceScenarios = Array.Empty<ReferenceScenario>() };
        var compiled = CompiledRuleBase.Prepare(snapshot, Some.Draws);

        Assert.Equal([0, 0], compiled.Typical.Declared);
        Assert.Equal([0, 0], compiled.Typical.AlwaysTrue);
        Assert.All(compiled.TypicalDraws.SelectMany(d => d), d => Assert.Equal(0, d));
    }

    [Fact]
    public void A_rule_that_only_bears_on_success_may_be_true_of_every_case()
    {
        var snapshot = Some.Base([Some.Rule("helps", Some.Up("governance", -1, 0), Some.Helps("diversify-partners", "regular", "g"))], States(20, 20));

        Assert.Empty(CompiledRuleBase.Check(snapshot).Problems);
    }

    [Fact]
    public void A_rule_that_also_bears_on_success_is_refused()
    {
        var snapshot = Some.Base([Some.Rule("both", Some.Up("governance", -1, 0), Widens, Some.Helps("diversify-partners", "regular", "h"))], States(20, 20));

        Assert.Single(CompiledRuleBase.Check(snapshot).Problems);
    }

    [Fact]
    public void Without_reference_cases_no_rule_is_refused()
    {
        var snapshot = Some.Base([Some.Rule("always", Some.Up("governance", -1, 0), Widens)], States(1, 1)) with { ReferenceScenarios = Array.Empty<ReferenceScenario>() };

        Assert.Empty(CompiledRuleBase.Check(snapshot).Problems);
    }

    private static RuleBase.States.StateProfile[] States(int well, int all) =>
        [.. Enumerable.Range(0, all).Select(i => Some.State($"A{(char)('A' + i)}A", ("export-concentration", 0.5), ("supplier-dependence", 0.5), ("governance", i < well ? 0.9 : 0.1)))];
}
