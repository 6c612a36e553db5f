using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Coverage;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>The cases a typical one is made of, and how each feature is spread over them.</summary>
public sealed class ReferenceCasesTests
{
    [Fact]
    public void States_stand_in_the_order_of_their_names_and_never_against_themselves()
    {
        var snapshot = Some.Base(
            [],
            [Some.State("CCC"), Some.State("AAA"), Some.State("RUS"), Some.State("USA") with { Class = StateClass.Great }, Some.State("BBB") with { Class = StateClass.Middle }],
            [Some.Scenario(), Some.Scenario(sender: "RUS"), Some.Scenario() with { Over = ["RUS", "BBB"] }]);

        string[] expected = ["AAA r0", "AAA r1", "AAA r2", "BBB r0", "BBB r1", "CCC r0", "CCC r1", "CCC r2", "RUS r0"];
        Assert.Equal(expected, ReferenceCases.Pairs(snapshot).Select(p => $"{p.State.State.Iso3} {snapshot.ReferenceScenarios.Single(r => r.Scenario == p.Scenario).Id}"));
        Assert.Equal(expected, GridCase.All(snapshot).Select(c => $"{c.State.State.Iso3} {c.Scenario.Id}"));
    }

    [Theory]
    [InlineData(20, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(10, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(5, new[] { 0, 2, 4, 6, 8 })]
    [InlineData(4, new[] { 0, 2, 5, 7 })]
    public void More_cases_than_are_wanted_are_thinned_evenly(int most, int[] kept)
    {
        var snapshot = Some.Base([Looks(Some.Up("governance", 0, 1))], [.. Enumerable.Range(0, 10).Select(i => Some.State($"A{i}A", ("governance", i / 10.0)))]);

        var compiled = CompiledRuleBase.Prepare(snapshot with { MaximumReferenceCases = most }, Some.Draws);

        Assert.Equal(kept.Select(i => i / 10.0), compiled.Reference.Select(c => c.Readings[0].Value));
    }

    [Fact]
    public void A_figure_is_spread_as_those_states_have_it_that_have_it()
    {
        var compiled = Compile([Looks(Some.Up("governance", 0, 1))], [Some.State("AAA", ("governance", 0.2)), Some.State("BBB"), Some.State("CCC", ("governance", 0.6)), Some.State("DDD", ("governance", 0.7))]);
        var spread = compiled.Vector.ReferenceOf(0);

        Assert.Equal((0.2, 0.6, 0.7), (spread.Low, spread.Median, spread.High));
    }

    [Fact]
    public void A_figure_nobody_has_or_that_is_assumed_counts_as_nought()
    {
        var assumed = Some.Scenario() with { Overrides = new Dictionary<string, double> { ["governance"] = 0.9 } };
        var compiled = Compile([Looks(Some.Up("governance", 0, 1))], [Some.State("AAA")], assumed);

        Assert.Equal((0, 0), (compiled.Vector.ReferenceOf(0).Low, compiled.Vector.ReferenceOf(0).High));
    }

    [Fact]
    public void A_tie_with_a_party_the_case_has_not_got_says_nothing_of_such_ties()
    {
        var compiled = Compile(
            [Looks(Some.Tie("export", "over"))], [Some.State("AAA", [Some.TieWith("RUS", "export", 0.4)]), Some.State("BBB", [Some.TieWith("RUS", "export", 0.6)])],
            Some.Scenario(), Some.Scenario() with { Over = ["RUS"] });

        Assert.Equal((0.4, 0.6), (compiled.Vector.ReferenceOf(0).Low, compiled.Vector.ReferenceOf(0).High));
    }

    [Fact]
    public void A_factor_nobody_measures_may_be_anything()
    {
        var ramp = new Condition.Ramp(new Feature(FeatureKind.Factor, "discontent"), 0, 1, false, false);
        var spread = CompiledRuleBase.Prepare(Some.Base([Looks(ramp)], factors: [new("discontent", "discontent", "", "", "", [], null)]), Some.Draws).Vector.ReferenceOf(0);

        Assert.Equal((0, 0.5, 1), (spread.Low, spread.Median, spread.High));
        Assert.Equal(0.25, spread.At(0.25));
    }

    [Fact]
    public void A_scale_is_spread_over_its_places_and_a_test_over_its_categories()
    {
        Condition Of(string name) => new Condition.Ramp(new Feature(FeatureKind.Scenario, name), 0, 1, false, name.Contains('='));
        var compiled = Compile([Looks(Of("breadth")), Looks(Of("posture=open")) with { Id = "made.s" }, Looks(Of("no-such-scale")) with { Id = "made.t" }], [Some.State("AAA")]);

        var (scale, test, none) = (compiled.Vector.ReferenceOf(0), compiled.Vector.ReferenceOf(1), compiled.Vector.ReferenceOf(2));
        Assert.Equal([0, 0.5, 1], new[] { 0, 0.4, 0.9 }.Select(scale.At));
        Assert.Equal([1, 0, 0], new[] { 0, 0.4, 0.9 }.Select(test.At));
        Assert.Equal((0, 0), (none.Low, none.High));
    }

    private static RuleBase.Claims.Rule Looks(Condition when) => Some.Rule("made.r", when, Some.Supports("hedge-quietly", "regular", "g"));

    private static CompiledRuleBase Compile(RuleBase.Claims.Rule[] rules, StateProfile[] states, params Scenario[] scenarios) =>
        CompiledRuleBase.Prepare(Some.Base(rules, states, scenarios.Length == 0 ? null : scenarios), Some.Draws);
}
