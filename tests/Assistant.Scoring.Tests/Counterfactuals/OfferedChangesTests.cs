using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Scoring.Tests.Counterfactuals;

/// <summary>Which changes of a scenario or of a state are offered, how they are told and what they cost.</summary>
public sealed class OfferedChangesTests
{
    private static readonly ScoringOptions Plain = new(UniformPrior: true, Centred: false, Ranges: false);

    private static readonly Scenario Start = Some.Scenario("targeted") with
    {
        Measures = ["trade"],
        Intensity = "low",
        Duration = "short",
        Phase = "threatened",
        Demand = "minor",
        Posture = "open",
    };

    [Theory]
    [InlineData("secondary", "false", "true", 1)]
    [InlineData("measures=energy", null, "energy", 1)]
    [InlineData("offers=relief", null, "relief", 1)]
    [InlineData("breadth=comprehensive", "targeted", "comprehensive", 1)]
    [InlineData("intensity=high", "low", "high", 1)]
    [InlineData("duration=long", "short", "long", 1)]
    [InlineData("phase=imposed", "threatened", "imposed", 1)]
    [InlineData("demand=regime", "minor", "regime", 1)]
    [InlineData("posture=defiant", "open", "defiant", 1)]
    [InlineData("breadth", "targeted", "comprehensive", 1)]
    [InlineData("intensity", "low", "high", 1)]
    public void An_attribute_some_rule_looks_at_may_change(string feature, string? from, string to, double cost)
    {
        var snapshot = Base(new Condition.Ramp(new Feature(FeatureKind.Scenario, feature), 0.6, 1, false, false));

        var found = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).Find(snapshot.States["AAA"], Start, null, Plain, "resist-absorb");

        Assert.Equal(new FeatureChange(feature.Split('=')[0], false, from, to, null, null, cost), Assert.Single(found!.Changes));
        Assert.Equal("resist-absorb", Some.Scorer(snapshot).Assess("AAA", found.Scenario, null, Plain).First.Option);
    }

    [Fact]
    public void What_holds_may_be_taken_away_but_never_the_last_measure()
    {
        var snapshot = Base(new Condition.Not(new Condition.Ramp(new Feature(FeatureKind.Scenario, "measures=trade"), 0, 1, false, true)));
        var search = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0));

        var found = search.Find(snapshot.States["AAA"], Start with { Measures = ["trade", "energy"] }, null, Plain, "resist-absorb")!;

        Assert.Equal(("measures", "trade", null), (found.Changes[0].Feature, found.Changes[0].From, found.Changes[0].To));
        Assert.Equal(["energy"], found.Scenario.Measures);
        Assert.Null(search.Find(snapshot.States["AAA"], Start, null, Plain, "resist-absorb"));
    }

    [Fact]
    public void The_position_is_never_changed()
    {
        var snapshot = Base(new Condition.Ramp(new Feature(FeatureKind.Scenario, "position=third-party"), 0, 1, false, true));

        Assert.Null(new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).Find(snapshot.States["AAA"], Start, null, Plain, "resist-absorb"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_flag_turns_for_twice_the_cost_of_a_category(double now, double then)
    {
        var made = Base(then > now ? Some.Up("governance", 0, 1) : Some.Down("governance", 0, 1));
        var snapshot = made with
        {
            Indicators = made.Indicators.ToDictionary(i => i.Key, i => i.Value with { IsFlag = i.Key == "governance" }),
            States = new Dictionary<string, RuleBase.States.StateProfile> { ["AAA"] = Some.State("AAA", ("governance", now)), ["BBB"] = Some.State("BBB", ("governance", then)) },
        };

        var found = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).Find(snapshot.States["AAA"], Start, null, Plain, "resist-absorb")!;

        var change = Assert.Single(found.Changes);
        Assert.Equal(("governance", true, now, then, 2), (change.Feature, change.IsIndicator, change.FromValue, change.ToValue, change.Cost));
    }

    [Theory]
    [InlineData(0.002, 4)]
    [InlineData(0.01, 0.01)]
    [InlineData(0.5, 0.5)]
    [InlineData(8, 4)]
    public void A_change_is_measured_against_the_spread_of_the_states_unless_they_are_alike_or_beyond_what_is_plausible(double spread, double measure)
    {
        var made = Base(Some.Up("governance", 2.6, 3));
        var snapshot = made with
        {
            States = new[] { Some.State("AAA", ("governance", 2)), Some.State("BBB", ("governance", 2 + spread)) }.ToDictionary(s => s.State.Iso3),
        };

        var change = Assert.Single(new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).Find(snapshot.States["AAA"], Start, null, Plain, "resist-absorb")!.Changes);

        Assert.Equal(2 * (change.ToValue!.Value - 2) / measure, change.Cost, 9);
    }

    [Fact]
    public void A_missing_figure_is_not_offered_and_nobody_is_flipped_to_where_it_stands()
    {
        var snapshot = Base(Some.Up("governance", 0.6, 0.9));
        var search = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0));

        Assert.Null(search.Find(Some.State("CCC"), Start, null, Plain, "resist-absorb"));
        Assert.Null(search.Find(snapshot.States["AAA"], Start, null, Plain, "diversify-partners"));
        Assert.Throws<ArgumentException>(() => search.Find(snapshot.States["AAA"], Start, null, Plain, "no-such-response"));
    }

    [Fact]
    public void A_single_flip_is_one_change_even_where_two_would_cost_less()
    {
        var snapshot = Some.Base(
            [
                Some.Rule("made.hedge", Some.Tie("export", "sender", -1, 0), Some.Supports("hedge-quietly", "frequent", "g1")),
                Some.Rule("made.one", Some.Up("governance", 0.2, 0.6), Some.Supports("resist-absorb", "directional", "g2")),
                Some.Rule("made.two", Some.Breadth(0.6, 0.9), Some.Supports("resist-absorb", "directional", "g3")),
            ],
            [Some.State("AAA", ("governance", 0.1))]);
        var search = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0));

        Assert.Null(search.FindSingleFlip(snapshot.States["AAA"], Some.Scenario(), null, Plain));
        Assert.Equal(2, search.FindFlip(snapshot.States["AAA"], Some.Scenario(), null, Plain)!.Changes.Count);
    }

    [Fact]
    public void The_response_listed_first_is_brought_to_the_front_of_all_and_not_only_past_the_one_that_led()
    {
        var snapshot = Some.Base(
            [
                Some.Rule("made.hedge", Some.Tie("export", "sender", -1, 0), Some.Supports("hedge-quietly", "possible", "g1")),
                Some.Rule("made.soon", Some.Up("governance", 0.2, 0.3), Some.Supports("resist-absorb", "directional", "g2")),
                Some.Rule("made.late", Some.Up("governance", 0.5, 0.6), Some.Supports("diversify-partners", "necessary", "g3")),
            ],
            [Some.State("AAA", ("governance", 0.1)), Some.State("BBB", ("governance", 1.1))]);
        var search = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0));

        Assert.Equal(0.5 + (0.1 / 3), search.Find(snapshot.States["AAA"], Some.Scenario(), null, Plain, "diversify-partners")!.Changes[0].ToValue!.Value, 1e-4);
        Assert.Equal("resist-absorb", search.FindFlip(snapshot.States["AAA"], Some.Scenario(), null, Plain)!.Option);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    public void Two_figures_that_are_both_needed_are_moved_just_as_far_as_both_must(double width)
    {
        // The rule applies as far as the lesser of both figures, so neither need go further than the other; a directional claim outweighs a regular one at log 3 / log 9.
        var both = new Condition.All([Some.Up("governance", 0, 1), Some.Up("supplier-dependence", 0, width)]);
        var snapshot = Some.Base(
            [
                Some.Rule("made.hedge", Some.Tie("export", "sender", -1, 0), Some.Supports("hedge-quietly", "directional", "g1")),
                Some.Rule("made.resist", both, Some.Supports("resist-absorb", "necessary", "g2")),
            ],
            [
                Some.State("AAA", ("governance", 0.05), ("supplier-dependence", 0.05 * width)), Some.State("BBB", ("governance", 1.05), ("supplier-dependence", 1.05 * width)),
            ]);
        var needed = Math.Log(3) / (Math.Log(9) + Math.Log(3));

        var found = new CounterfactualSearch(CompiledRuleBase.Prepare(snapshot, 0)).Find(snapshot.States["AAA"], Some.Scenario(), null, Plain, "resist-absorb")!;

        var changes = found.Changes.ToDictionary(c => c.Feature, c => c.ToValue!.Value);
        Assert.Equal(needed, changes["governance"], 0.002);
        Assert.Equal(needed * width, changes["supplier-dependence"], 0.002);
        Assert.InRange(found.Cost, 2 * 2 * (needed - 0.05), (2 * 2 * (needed - 0.05)) + 0.002);
    }

    private static RuleBaseSnapshot Base(Condition when)
    {
        var made = Some.Base([Some.Rule("made.resist", when, Some.Supports("resist-absorb", "regular", "g"))], [Some.State("AAA"), Some.State("BBB")]);
        IReadOnlyList<Term> Terms(params string[] ids) => [.. ids.Select(i => new Term(i, i, [], null))];
        return made with
        {
            Sanctions = made.Sanctions with
            {
                Attributes = new Dictionary<string, IReadOnlyList<Term>>(made.Sanctions.Attributes)
                {
                    ["duration"] = Terms("short", "long"), ["phase"] = Terms("threatened", "imposed"), ["demand"] = Terms("minor", "regime"), ["offers"] = Terms("relief", "licences"),
                },
            },
        };
    }
}
