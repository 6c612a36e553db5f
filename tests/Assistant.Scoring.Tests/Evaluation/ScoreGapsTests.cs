using Assistant.RuleBase.States;
using Assistant.Scoring.Evaluation;
using Assistant.Scoring.Tests.Real;

namespace Assistant.Scoring.Tests.Evaluation;

/// <summary>Whether gaps between parts of the world are seen, and laid at the door of the rule that makes them.</summary>
public sealed class ScoreGapsTests
{
    [Fact]
    public void A_gap_is_named_with_the_rule_behind_it()
    {
        StateProfile[] states =
        [
            In("North", Some.State("AAA", ("governance", 0.9))), In("North", Some.State("BBB", ("governance", 0.8))),
            In("South", Some.State("CCC", ("governance", 0.1))), In("South", Some.State("DDD", ("governance", 0.2))),
        ];
        var snapshot = Some.Base([Some.Rule("made.order", Some.Up("governance", 0.3, 0.7), Some.Supports("hedge-quietly", "regular", "g"))], states);

        var report = ScoreGaps.Run(CompiledRuleBase.Prepare(snapshot, Some.Draws));

        var widest = report.Gaps[0];
        Assert.Equal(("region", "hedge-quietly", "North", "South"), (widest.By, widest.Option, widest.Highest, widest.Lowest));
        Assert.Equal("made.order", widest.Rules[0].Rule);
        Assert.Equal(0.5 * Math.Log(9), widest.Rules[0].Difference, 1e-9);
        Assert.Equal([2, 2], report.Groups.Where(g => g.By == "region").Select(g => g.States));
    }

    [Fact]
    public void Between_one_part_and_itself_there_is_no_gap() => Assert.Empty(ScoreGaps.Run(CompiledRuleBase.Prepare(Some.Base([]), Some.Draws)).Gaps);

    [Fact]
    public void Of_parts_that_stand_alike_the_first_by_name_is_highest_and_the_last_lowest()
    {
        var states = new[] { In("South", Some.State("AAA")), In("North", Some.State("BBB")), In("East", Some.State("CCC")) };

        var report = ScoreGaps.Run(CompiledRuleBase.Prepare(Some.Base([], states), Some.Draws));

        Assert.All(report.Gaps, g => Assert.Equal(("East", "South", 0), (g.Highest, g.Lowest, g.HighMean - g.LowMean)));
        Assert.Equal(["East", "North", "South"], report.Groups.Where(g => g.By == "region").Select(g => g.Name));
    }

    [Fact]
    public void The_three_rules_that_part_two_groups_most_are_named_and_those_that_part_them_alike_by_name()
    {
        StateProfile[] states = [In("North", Some.State("AAA", ("governance", 1))), In("North", Some.State("BBB", ("governance", 0.8))), In("South", Some.State("CCC", ("governance", 0)))];
        var rules = new[] { ("made.d", "possible", true), ("made.c", "regular", true), ("made.b", "regular", false), ("made.a", "possible", true), ("made.e", "possible", false) }
            .Select(r => Some.Rule(r.Item1, Some.Up("governance", 0, 1), r.Item3 ? Some.Supports("hedge-quietly", r.Item2, r.Item1) : Some.Attacks("hedge-quietly", r.Item2, r.Item1)));

        var gap = ScoreGaps.Run(CompiledRuleBase.Prepare(Some.Base([.. rules], states), Some.Draws)).Gaps.Single(g => g.Option == "hedge-quietly");

        Assert.Equal(["made.b", "made.c", "made.a"], gap.Rules.Select(r => r.Rule));
        Assert.Equal([-0.9, 0.9], gap.Rules.Take(2).Select(r => Math.Round(r.Difference / (0.5 * Math.Log(9)), 9)));
    }

    [Fact]
    public void Thirds_are_cut_by_rank_and_those_as_well_governed_by_name()
    {
        double[] effectiveness = [5, 1, 3, 3, 2, 9, 3];
        var states = effectiveness.Select((e, i) => In("Here", Some.State($"A{(char)('A' + i)}A")) with
        {
            Series = new Dictionary<string, IReadOnlyList<IndicatorValue>> { ["government-effectiveness"] = [new IndicatorValue(2025, e)], ["governance"] = [new IndicatorValue(2025, i / 10.0)] },
        }).ToList();
        var snapshot = Some.Base([Some.Rule("made.order", Some.Up("governance", 0, 1), Some.Supports("hedge-quietly", "regular", "g"))], states);
        var compiled = CompiledRuleBase.Prepare(snapshot, Some.Draws);
        var steps = 0;

        var report = ScoreGaps.Run(compiled, () => steps++);

        double Mean(params string[] iso3) => iso3.Average(s => new ResponseScorer(compiled).Assess(s, Some.Scenario(), null, new ScoringOptions(Ranges: false)).Of("hedge-quietly").Score);
        var thirds = report.Groups.Where(g => g.By == "governance").ToDictionary(g => g.Name, g => (g.States, Math.Round(g.Means["hedge-quietly"], 12)));
        Assert.Equal((2, Math.Round(Mean("ABA", "AEA"), 12)), thirds["low"]);
        Assert.Equal((2, Math.Round(Mean("ACA", "ADA"), 12)), thirds["middle"]);
        Assert.Equal((3, Math.Round(Mean("AGA", "AAA", "AFA"), 12)), thirds["high"]);
        Assert.Equal(7, steps);
    }

    [Fact]
    public void States_without_a_figure_of_governance_stand_apart_and_are_not_compared()
    {
        var report = ScoreGaps.Run(CompiledRuleBase.Prepare(Some.Base([]), Some.Draws));

        Assert.Equal(["unknown"], report.Groups.Where(g => g.By == "governance" && g.States > 0).Select(g => g.Name));
        Assert.DoesNotContain(report.Gaps, g => g.By == "governance");
    }

    [Fact]
    public void Every_smaller_and_middle_state_of_the_rule_base_is_in_one_region_and_one_third()
    {
        var report = ScoreGaps.Run(RealBase.Compiled);

        var states = RealBase.Compiled.Snapshot.States.Values.Count(s => s.Class != StateClass.Great);
        Assert.Equal([states, states], report.Groups.GroupBy(g => g.By).Select(g => g.Sum(x => x.States)));
        Assert.Equal(2 * RealBase.Compiled.Snapshot.Responses.Count, report.Gaps.Count);
        Assert.All(report.Gaps, g => Assert.True(g.HighMean >= g.LowMean && g.Rules.Count > 0));
    }

    private static StateProfile In(string region, StateProfile state) => state with { State = state.State with { Region = region } };
}
