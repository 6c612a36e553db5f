using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Impact;

namespace Assistant.Scoring.Tests.Impact;

/// <summary>What moves between two small bases, worked out by hand.</summary>
public sealed class MadeImpactTests
{
    private static readonly StateProfile[] States =
    [
        Some.State("AAA", ("governance", 0.9), ("supplier-dependence", 0.1)), Some.State("BBB", ("governance", 0.1), ("supplier-dependence", 0.9)),
        Some.State("CCC", ("governance", 0.1), ("supplier-dependence", 0.1)) with { Class = StateClass.Middle }, Some.State("USA", ("governance", 0.9)) with { Class = StateClass.Great },
        Some.State("RUS", ("governance", 0.2), ("supplier-dependence", 0.2)),
    ];

    private static readonly Rule Well = Some.Rule("made.well", Some.Up("governance", 0.4, 0.6), Some.Supports("resist-absorb", "necessary", "g"));

    [Fact]
    public void States_of_both_bases_but_no_great_powers_stand_under_every_scenario_that_is_not_theirs()
    {
        var before = Base([], States, Some.Scenario(), Some.Scenario(sender: "RUS"), Some.Scenario() with { Over = ["RUS"] });
        var after = Base([], [.. States.Skip(1)], Some.Scenario(), Some.Scenario(sender: "RUS"), Some.Scenario() with { Over = ["RUS"] });

        var report = Run(before, after, scenarios: 0);

        Assert.Equal((3, 3, 7, 0), (report.States, report.Scenarios, report.Cases, report.Moves));
    }

    [Fact]
    public void A_flip_and_a_move_are_laid_at_the_rule_behind_them()
    {
        var report = Run(Base([], States), Base([Well], States));

        var flip = Assert.Single(report.Flips);
        Assert.Equal(("AAA", "r0", "diversify-partners", "resist-absorb", "made.well"), (flip.State, flip.Scenario, flip.From, flip.To, flip.Cause.Rule));
        Assert.Equal((flip.Cause.Part, flip.Cause.Whole), (flip.Cause.Whole, flip.Cause.Part));
        var resist = report.Options.Single(o => o.Option == "resist-absorb");
        Assert.Equal((1, 3, 0, 1), (resist.Up, resist.Down, resist.LedBefore, resist.LedAfter));
        Assert.Equal(("AAA", "made.well"), (resist.Largest!.State, resist.Largest.Cause.Rule));
        Assert.Equal(4, report.Options.Single(o => o.Option == "diversify-partners").LedBefore);
        Assert.Equal([("made.well", 1, 4)], report.Rules.Select(r => (r.Rule!, r.Flips, r.Moves)));
        Assert.Equal(resist.Largest.Change, report.Rules[0].Largest, 12);
        Assert.All(report.Options.Where(o => o.Option != "resist-absorb"), o => Assert.Equal((0, 0, 0.0, null), (o.Up, o.Down, o.Mean, o.Largest)));
    }

    [Fact]
    public void The_mean_change_of_a_response_is_over_all_cases()
    {
        var (before, after) = (Base([], States), Base([Well with { Effects = [Some.Supports("diversify-partners", "necessary", "g"), Some.Attacks("hedge-quietly", "possible", "h")] }], States));
        double Change(string state, string option)
        {
            double Score(RuleBaseSnapshot snapshot) => Some.Scorer(snapshot).Assess(state, Some.Scenario(), null, new ScoringOptions(Ranges: false)).Of(option).Score;
            return Score(after) - Score(before);
        }

        Assert.All(Run(before, after).Options, o => Assert.Equal(new[] { "AAA", "BBB", "CCC", "RUS" }.Average(s => Change(s, o.Option)), o.Mean, 9));
    }

    [Fact]
    public void Every_state_done_is_told()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<(int Done, int Of)>();

        ImpactAnalysis.Prepare(Base([], States), Base([Well], States)).Run(new ImpactOptions(0.02, 1), (done, of) => told.Add((done, of)));

        Assert.Equal([(1, 4), (2, 4), (3, 4), (4, 4)], told.Order());
    }

    [Fact]
    public void What_past_cases_move_is_laid_at_no_rule()
    {
        var before = Base([], States);

        var report = Run(before, before with { Episodes = [.. Enumerable.Range(0, 9).Select(i => Some.Episode("E" + i, "resist-absorb"))] });

        Assert.Equal(4, report.Flips.Count);
        Assert.All(report.Flips, f => Assert.Null(f.Cause.Rule));
        Assert.Null(Assert.Single(report.Rules).Rule);
    }

    [Fact]
    public void Of_rules_that_move_as_much_the_first_by_name_is_named()
    {
        var twins = new[] { Well with { Id = "made.b" }, Well with { Id = "made.a", Effects = [Some.Supports("resist-absorb", "necessary", "h")] } };

        Assert.Equal(["made.a"], Run(Base([], States), Base(twins, States)).Rules.Select(r => r.Rule));
    }

    [Fact]
    public void Rules_stand_by_flips_then_moves_then_name()
    {
        Rule Moves(string id, string figure, double from, string option, string hedge) => Some.Rule(id, Some.Up(figure, from, from + 0.1), Some.Supports(option, hedge, id));
        var after = Base(
            [Moves("made.a", "supplier-dependence", 0.4, "hedge-quietly", "possible"), Moves("made.c", "supplier-dependence", 0.4, "diversify-partners", "possible"), Well], States);

        var report = Run(Base([], States), after);

        Assert.Equal(["made.well", "made.a", "made.c"], report.Rules.Select(r => r.Rule));
        Assert.Equal([1, 0, 0], report.Rules.Select(r => r.Flips));
        Assert.Equal([4, 1, 1], report.Rules.Select(r => r.Moves));
        Assert.Equal(6, report.Moves);
    }

    [Fact]
    public void A_score_that_moves_by_just_the_threshold_has_not_moved()
    {
        var (before, after) = (Base([], States), Base([Well], States));
        var largest = Run(before, after).Options.Max(o => Math.Abs(o.Largest?.Change ?? 0));

        Assert.Equal(0, Run(before, after, threshold: Math.Round(largest, 9)).Moves);
        Assert.Equal(1, Run(before, after, threshold: Math.Round(largest, 9) - 1e-6).Moves);
    }

    [Fact]
    public void Options_of_one_base_alone_are_told_by_whom_they_led_and_lead()
    {
        var before = Base([], States);
        var after = before with { Responses = [.. before.Responses.Select(r => r.Id == "diversify-partners" ? r with { Id = "a-new-way" } : r)] };

        var report = Run(before, after);

        Assert.Equal(
            [("a-new-way", 0, 4), ("hedge-quietly", 0, 0), ("resist-absorb", 0, 0), ("diversify-partners", 4, 0)], report.Options.Select(o => (o.Option, o.LedBefore, o.LedAfter)));
        Assert.All(report.Options, o => Assert.Equal((0.0, null), (o.Mean, o.Largest)));
    }

    [Fact]
    public void Of_options_as_likely_the_first_by_name_leads_in_whatever_order_they_are_listed()
    {
        var before = Base([], States);

        Assert.Empty(Run(before, before with { Responses = [.. before.Responses.Reverse()] }).Flips);
    }

    [Fact]
    public void An_announced_flip_that_does_not_come_is_named()
    {
        ExpectedFlip Line(string from, string to, int line) => new(from, to, null, [], [], null, line);
        ImpactFlip[] flips = [new("AAA", "r0", "a", "b", new ImpactCause("made.one", 1, 1))];

        var held = FlipExpectations.Of(flips, [Line("a", "b", 1), Line("b", "a", 2), Line("*", "*", 3)]);

        Assert.Empty(held.Unlisted);
        Assert.Equal([2, 3], held.Unmet.Select(l => l.Line));
    }

    [Fact]
    public void Lines_that_would_announce_flips_stand_with_the_commonest_first_and_name_the_rule_if_there_is_one()
    {
        ImpactFlip Flip(string from, string to, string? rule) => new("AAA", "r0", from, to, new ImpactCause(rule, 1, 1));

        Assert.Equal(
            ["- c -> d, at most 2", "- a -> b, through made.one, at most 1", "- a -> b, through made.two, at most 1"],
            FlipExpectations.Lines([Flip("a", "b", "made.two"), Flip("c", "d", null), Flip("a", "b", "made.one"), Flip("c", "d", null)]));
    }

    private static ImpactReport Run(RuleBaseSnapshot before, RuleBaseSnapshot after, double threshold = 0.02, int scenarios = 1) =>
        ImpactAnalysis.Prepare(before, after).Run(new ImpactOptions(threshold, scenarios));

    private static RuleBaseSnapshot Base(Rule[] rules, StateProfile[] states, params Scenario[] scenarios) => Some.Base(rules, states, scenarios.Length == 0 ? null : scenarios);
}
