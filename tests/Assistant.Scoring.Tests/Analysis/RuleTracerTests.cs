using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.RuleCases;
using CsCheck;

namespace Assistant.Scoring.Tests.Analysis;

/// <summary>Why a rule applied, condition by condition, against degrees worked out by hand and against the scorer.</summary>
public sealed class RuleTracerTests
{
    private const int Sets = 200;

    private static readonly Effect Widens = Some.Supports("diversify-partners", "regular", "g");

    /// <summary>Under sectoral pressure: 0.75, 0.5, 0.5 and 1 by hand.</summary>
    private static readonly (Condition Exports, Condition Governance, Condition Breadth) Ramps =
        (Some.Up("export-concentration", 0.2, 0.6), Some.Down("governance", 0.3, 0.5), Some.Breadth(0.25, 0.75));

    private static readonly StateProfile State = Some.State("AAA", [Some.TieWith("USA", "export", 2 / 3.0)], ("export-concentration", 0.5), ("governance", 0.4));

    [Fact]
    public void Every_node_shows_its_own_degree()
    {
        var when = new Condition.All([new Condition.Any([Ramps.Exports, Ramps.Governance]), new Condition.Not(Ramps.Breadth), new Condition.Always()]);
        var trace = Trace(Some.Rule("made.one", when, Widens)).When;

        Assert.Equal((when, 0.5, 3), (trace.Condition, Math.Round(trace.Degree, 9), trace.Parts.Count));
        Assert.Equal([0.75, 0.5, 1], trace.Parts.Select(p => Math.Round(p.Degree, 9)));
        Assert.Equal([0.75, 0.5], trace.Parts[0].Parts.Select(p => Math.Round(p.Degree, 9)));
        Assert.Equal(0.5, Assert.Single(trace.Parts[1].Parts).Degree, 9);
        Assert.Equal([0.5, 0.4, 0.5], new[] { trace.Parts[0].Parts[0], trace.Parts[0].Parts[1], trace.Parts[1].Parts[0] }.Select(p => p.Value!.Value));
        Assert.All([trace, trace.Parts[0], trace.Parts[1], trace.Parts[2]], p => Assert.Null(p.Value));
    }

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(0.2, 0)]
    [InlineData(0.3, 0.25)]
    [InlineData(0.6, 1)]
    [InlineData(0.9, 1)]
    public void A_ramp_is_flat_outside_its_band(double value, double expected)
    {
        var trace = Trace(Some.Rule("made.one", Ramps.Exports, Widens), Some.State("AAA", ("export-concentration", value)));

        Assert.Equal(expected, trace.When.Degree, 9);
        Assert.Equal(expected, trace.Activation, 9);
    }

    [Fact]
    public void What_weakens_and_strengthens_is_followed_where_there_is_any()
    {
        var plain = Trace(Some.Rule("made.one", Ramps.Exports, Widens));
        var limited = Trace(Some.Rule("made.one", Ramps.Exports, Widens) with { WeakenedBy = Ramps.Governance });
        var amplified = Trace(Some.Rule("made.one", Ramps.Exports, Widens) with { StrengthenedBy = Ramps.Governance });

        Assert.Null(plain.WeakenedBy);
        Assert.Null(plain.StrengthenedBy);
        Assert.Equal((0.5, null), (Math.Round(limited.WeakenedBy!.Degree, 9), limited.StrengthenedBy));
        Assert.Equal((0.5, null), (Math.Round(amplified.StrengthenedBy!.Degree, 9), amplified.WeakenedBy));
        Assert.True(limited.Activation < plain.Activation && plain.Activation < amplified.Activation);
        Assert.Equal(0.75, plain.Activation, 9);
    }

    [Fact]
    public void A_figure_comes_with_its_year_and_dataset()
    {
        var value = Trace(Some.Rule("made.one", Ramps.Exports, Widens)).When.Value!;

        Assert.Equal((ValueStanding.Known, 2025, "Made figures", null), (value.Standing, value.Year, value.Dataset, value.Wide));
    }

    [Fact]
    public void An_old_figure_says_why_its_range_is_wide()
    {
        var old = State with { Series = new Dictionary<string, IReadOnlyList<IndicatorValue>> { ["export-concentration"] = [new IndicatorValue(1999, 0.5)] } };

        Assert.Equal("old figure", Trace(Some.Rule("made.one", Ramps.Exports, Widens), old).When.Value!.Wide);
    }

    [Fact]
    public void A_missing_figure_shows_the_typical_value_as_unknown()
    {
        var others = Enumerable.Range(0, 5).Select(i => Some.State("B" + (char)('A' + i) + "B", ("export-concentration", 0.30))).ToArray();
        var value = Trace(Some.Rule("made.one", Ramps.Exports, Widens), Some.State("AAA"), others).When.Value!;

        Assert.Equal((ValueStanding.Unknown, null), (value.Standing, value.Year));
        Assert.Equal(0.30, value.Value, 2);
    }

    [Fact]
    public void What_the_user_sets_is_shown_as_assumed()
    {
        var scenario = Some.Scenario() with { Overrides = new Dictionary<string, double> { ["export-concentration"] = 0.4 } };
        var value = Trace(Some.Rule("made.one", Ramps.Exports, Widens), scenario: scenario).When.Value!;

        Assert.Equal((ValueStanding.Assumed, 0.4), (value.Standing, value.Value));
    }

    [Fact]
    public void A_tie_names_the_counterpart_and_the_channel_that_decided_it()
    {
        var value = Trace(Some.Rule("made.one", Some.Tie("export", "sender"), Widens)).When.Value!;

        Assert.Equal((ValueStanding.Known, "USA", "export"), (value.Standing, value.Partner, value.Channel));
        Assert.Equal(2 / 3.0, value.Value, 9);
    }

    [Fact]
    public void A_tie_nobody_coded_is_taken_as_none_and_said_so()
    {
        var value = Trace(Some.Rule("made.one", Some.Tie("energy", "sender"), Widens)).When.Value!;

        Assert.Equal((ValueStanding.NotCoded, null), (value.Standing, value.Channel));
    }

    [Fact]
    public void A_factor_is_computed_from_the_condition_shown_below_it()
    {
        var factor = new Factor("reach", "reach", "", "", "", [], Ramps.Exports);
        var rule = Some.Rule("made.one", new Condition.Ramp(new Feature(FeatureKind.Factor, "reach"), 0.25, 1.25, false, false), Widens);
        var trace = Trace(rule, factors: [factor]).When;

        Assert.Equal((ValueStanding.Computed, 0.75), (trace.Value!.Standing, Math.Round(trace.Value.Value, 9)));
        Assert.Equal(0.5, trace.Degree, 9);
        Assert.Equal(0.75, Assert.Single(trace.Parts).Degree, 9);

        var set = Trace(rule, scenario: Some.Scenario() with { Overrides = new Dictionary<string, double> { ["reach"] = 1 } }, factors: [factor]).When;
        Assert.Equal((ValueStanding.Assumed, 1, 0), (set.Value!.Standing, set.Value.Value, set.Parts.Count));
    }

    [Fact]
    public void Of_several_rules_the_one_asked_for_is_followed()
    {
        var snapshot = Some.Base([Some.Rule("made.one", Ramps.Exports, Widens), Some.Rule("made.two", Ramps.Governance, Widens)], [State]);
        var tracer = new RuleTracer(CompiledRuleBase.Prepare(snapshot, Some.Draws));

        Assert.Equal(("made.two", 0.5), (tracer.Trace(State, Some.Scenario(), null, "made.two")!.Rule.Id, Math.Round(tracer.Trace(State, Some.Scenario(), null, "made.two")!.Activation, 9)));
        Assert.Null(tracer.Trace(State, Some.Scenario(), null, "made.three"));
    }

    [Fact]
    public void Whatever_the_rules_are_a_trace_comes_out_as_the_scorer_does() => MadeCases.Bases.Select(MadeCases.Scenarios).Sample(
        (snapshot, scenario) =>
        {
            var compiled = CompiledRuleBase.Prepare(snapshot, Some.Draws);
            var tracer = new RuleTracer(compiled);
            foreach (var state in snapshot.States.Values)
            {
                foreach (var (rule, activation) in new ResponseScorer(compiled).Activations(state, scenario, null))
                {
                    Assert.Equal(activation, tracer.Trace(state, scenario, null, rule)!.Activation, 12);
                }
            }
        },
        iter: Sets);

    [Fact]
    public void A_case_is_followed_with_what_it_gives_and_as_its_runner_counts()
    {
        var weakening = Some.Rule("made.two", Ramps.Governance, Widens);
        var rule = Some.Rule("made.one", Ramps.Exports, Widens) with
        {
            WeakenedBy = new Condition.Ramp(new Feature(FeatureKind.Rule, "made.two"), 0, 1, false, false),
        };
        var compiled = CompiledRuleBase.Prepare(Some.Base([rule, weakening], [State]), Some.Draws);
        var made = new RuleCase("made.one", "a case", Given(("export-concentration", 0.5)) with { Rules = new Dictionary<string, double> { ["made.two"] = 0.4 } }, new(0, 1, null), new("cases", 1, 1));
        var trace = new RuleTracer(compiled).Trace(made)!;

        Assert.Equal(0.75, trace.When.Degree, 9);
        Assert.Equal((ValueStanding.Computed, 0.4), (trace.WeakenedBy!.Value!.Standing, trace.WeakenedBy.Value.Value));
        Assert.Equal(new RuleCaseRunner(compiled).Run(made).Activation, trace.Activation, 12);
        Assert.True(trace.Activation < 0.75);
    }

    [Fact]
    public void A_case_that_leaves_a_figure_out_stands_where_its_rule_typically_does()
    {
        var states = Enumerable.Range(0, 5).Select(i => Some.State($"B{i}B", ("export-concentration", 0.3 + (0.1 * i)), ("governance", i * i / 25.0))).ToArray();
        var rule = Some.Rule("made.one", Some.Up("governance", 0, 1), Widens);
        var compiled = CompiledRuleBase.Prepare(Some.Base([rule], states), Some.Draws);
        var made = new RuleCase("made.one", "a case", Given(), new(0, 1, null), new("cases", 1, 1));

        var expected = states.Average(s => s.Series["governance"][0].Value);
        Assert.Equal(expected, new RuleTracer(compiled).Trace(made)!.Activation, 9);
        Assert.Equal(expected, new RuleCaseRunner(compiled).Run(made).Activation, 9);
        Assert.Equal(expected, new RuleTracer(compiled).Trace(Some.State("ZZZ"), Some.Scenario(), null, "made.one")!.Activation, 9);
    }

    [Fact]
    public void A_case_of_a_real_state_is_read_as_that_state()
    {
        var compiled = CompiledRuleBase.Prepare(Some.Base([Some.Rule("made.one", Ramps.Exports, Widens)], [State]), Some.Draws);
        var real = new RuleCase("made.one", "a case", Given() with { State = "AAA" }, new(0, 1, null), new("cases", 1, 1));

        Assert.Equal(0.75, new RuleTracer(compiled).Trace(real)!.Activation, 9);
        Assert.Equal(0.75, new RuleCaseRunner(compiled).Run(real).Activation, 9);
    }

    internal static RuleCaseSituation Given(params (string Id, double Value)[] indicators) => new(
        null, indicators.ToDictionary(i => i.Id, i => i.Value), new Dictionary<(string Channel, string Toward), double>(),
        new Dictionary<(string Relation, string Toward), double>(), new Dictionary<string, double>(), [], 0, [], new Dictionary<string, double>(), Some.Scenario(), null);

    private static RuleTrace Trace(Rule rule, StateProfile? state = null, StateProfile[]? others = null, Scenario? scenario = null, Factor[]? factors = null)
    {
        var snapshot = Some.Base([rule], [state ?? State, .. others ?? []], factors: factors);
        return new RuleTracer(CompiledRuleBase.Prepare(snapshot, Some.Draws)).Trace(state ?? State, scenario ?? Some.Scenario(), null, rule.Id)!;
    }
}
