using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Scoring.Tests.Counterfactuals;

/// <summary>Where the cheapest change lies, on curves whose turning points are known.</summary>
public sealed class SmallestChangeTests
{
    private static readonly ScoringOptions Plain = new(UniformPrior: true, Centred: false, Ranges: false);

    /// <summary>What a necessary claim must come to beside a directional one: logit .5 − logit .25 of logit .9 − logit .25.</summary>
    private const double Third = 1 / 3.0;

    [Theory]
    [InlineData(0.5, 0.6 + (0.2 * Third))]
    [InlineData(0.4, 0.3 - (0.2 * Third))]
    public void Of_a_step_up_and_a_step_down_the_nearer_is_taken(double now, double then)
    {
        var change = Assert.Single(Find(new Condition.Any([Some.Up("governance", 0.6, 0.8), Some.Down("governance", 0.1, 0.3)]), now)!.Changes);

        Assert.Equal(then, change.ToValue!.Value, 1e-5);
        Assert.Equal(2 * Math.Abs(then - now), change.Cost, 1e-4);
    }

    [Theory]
    [InlineData(0.05, Third)]
    [InlineData(0.6, 0.463636363636 - (0.363636363636 * Third))]
    public void A_lead_that_rises_and_falls_between_two_tried_values_is_found(double now, double then)
    {
        // The lesser of both ramps rises to .34 and falls again; it is a third or more on less than a hundredth of the way.
        var tent = new Condition.All([Some.Up("governance", 0, 1), Some.Down("governance", 0.1, 0.463636363636)]);

        Assert.Equal(then, Assert.Single(Find(tent, now)!.Changes).ToValue!.Value, 1e-4);
    }

    [Fact]
    public void A_lead_that_rises_but_not_far_enough_is_none()
    {
        var low = new Condition.All([Some.Up("governance", 0, 1), Some.Down("governance", 0.1, 0.43)]);

        Assert.Null(Find(low, 0.05));
        Assert.Null(Find(low, 0.6));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void A_second_change_is_made_where_it_costs_less_than_the_rest_of_the_first(double span, int changes)
    {
        // Comprehensive measures do a third of the way for .5; the figure alone would need a third more, for 2 / 3 of its span.
        var snapshot = Base(0.05, span, Some.Rule("made.figure", Some.Up("governance", 0, 1), Some.Supports("resist-absorb", "necessary", "g")), Some.Rule("made.wide", Some.Breadth(0.6, 0.9), Some.Supports("resist-absorb", "directional", "h")));
        var hedged = snapshot with { Rules = [.. snapshot.Rules, Some.Rule("made.hedge-more", Some.Tie("energy", "sender", -1, 0), Some.Supports("hedge-quietly", "directional", "more"))] };

        var found = new CounterfactualSearch(CompiledRuleBase.Prepare(hedged, 0)).Find(hedged.States["AAA"], Some.Scenario(), null, Plain, "resist-absorb")!;

        Assert.Equal(changes, found.Changes.Count);
        Assert.Equal(changes == 2 ? 0.5 + (2 * (Third - 0.05) / span) : 2 * ((2 * Third) - 0.05) / span, found.Cost, 1e-4);
        Assert.Equal(changes == 2 ? Third : 2 * Third, found.Changes.Single(c => c.IsIndicator).ToValue!.Value, 1e-4);
    }

    [Fact]
    public void Of_two_categories_that_do_it_the_nearer_on_the_scale_is_taken()
    {
        var snapshot = Base(0.5, 1, Some.Rule("made.wide", Some.Breadth(0.2, 0.4), Some.Supports("resist-absorb", "necessary", "g")));

        var change = Assert.Single(new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).Find(snapshot.States["AAA"], Some.Scenario("targeted"), null, Plain, "resist-absorb")!.Changes);

        Assert.Equal(("breadth", "sectoral", 0.5), (change.Feature, change.To, change.Cost));
    }

    [Fact]
    public void Two_categories_are_joined_where_neither_does_it_alone()
    {
        var snapshot = Base(
            0.5, 1, Some.Rule("made.wide", Some.Breadth(0.6, 0.9), Some.Supports("resist-absorb", "possible", "g")),
            Some.Rule("made.hard", new Condition.Ramp(new Feature(FeatureKind.Scenario, "intensity"), 0.5, 1, false, false), Some.Supports("resist-absorb", "possible", "h")));

        var found = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).FindFlip(snapshot.States["AAA"], Some.Scenario() with { Intensity = "low" }, null, Plain)!;

        Assert.Equal([("breadth", "comprehensive"), ("intensity", "high")], found.Changes.Select(c => (c.Feature, c.To!)).Order());
        Assert.Equal(1.5, found.Cost, 12);
    }

    [Fact]
    public void A_value_out_of_what_is_plausible_is_never_offered()
    {
        Assert.Null(Find(Some.Up("governance", 3.9, 4.9), 0.5));
        Assert.Equal(3.9 + (0.2 * Third), Assert.Single(Find(Some.Up("governance", 3.9, 4.1), 0.5)!.Changes).ToValue!.Value, 1e-4);
    }

    private static Counterfactual? Find(Condition when, double now)
    {
        var snapshot = Base(now, 1, Some.Rule("made.resist", when, Some.Supports("resist-absorb", "necessary", "g")));
        return new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).Find(snapshot.States["AAA"], Some.Scenario(), null, Plain, "resist-absorb");
    }

    /// <summary>Hedging leads by a directional claim that always holds; the figures of the states lie one span apart.</summary>
    private static RuleBaseSnapshot Base(double now, double span, params Rule[] rules) => Some.Base(
        [.. rules, Some.Rule("made.hedge", Some.Tie("export", "sender", -1, 0), Some.Supports("hedge-quietly", "directional", "hedge"))],
        [Some.State("AAA", ("governance", now)), Some.State("BBB", ("governance", now + span))]);
}
