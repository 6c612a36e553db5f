using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.Coverage;

namespace Assistant.Scoring.Tests.Coverage;

/// <summary>How often rules fire, and where cases stand on their ramps, on states made for the purpose.</summary>
public sealed class RuleFiringTests
{
    [Theory]
    [InlineData(4, 0, true, false, 0)]
    [InlineData(4, 4, false, true, 1)]
    [InlineData(4, 1, false, false, 0.25)]
    [InlineData(0, 0, false, false, 0)]
    public void A_rule_fires_never_always_or_in_a_share_of_the_cases_if_there_are_any(int cases, int fired, bool never, bool always, double share)
    {
        var firing = new RuleFiring("made.r", cases, fired, 0, 0);

        Assert.Equal((never, always, share), (firing.IsNever, firing.IsAlways, firing.Share));
        Assert.Equal(never ? ["made.r"] : [], FiringFindings.Find([firing]).Select(f => f.Entry.Id));
    }

    [Fact]
    public void Cases_at_an_end_of_a_ramp_stand_under_or_over_it()
    {
        var rule = Some.Rule("made.r", new Condition.Not(new Condition.Any([Some.Up("governance", 0.25, 0.75), new Condition.All([Some.Breadth(0.25, 0.75)])])), Some.Supports("hedge-quietly", "regular", "g")) with
        {
            WeakenedBy = new Condition.Ramp(new Feature(FeatureKind.Factor, "exposure"), 0.25, 0.75, false, false),
        };
        var snapshot = Some.Base(
            [rule], [.. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select((g, i) => Some.State($"A{i}A", ("governance", g))), Some.State("ZZZ")], [Some.Scenario(), Some.Scenario("targeted")],
            factors: [new("exposure", "exposure", "", "", "", [], Some.Down("governance", 0, 1))]);

        var standings = RuleReach.Of(CompiledRuleBase.Prepare(snapshot, Some.Draws), rule, 1).Standings;

        Assert.Equal(
            [("governance", true, 2, 1, 2, 1), ("breadth", false, 6, 6, 0, 0), ("exposure", false, 4, 4, 4, 0)],
            standings.Select(s => (s.Ramp.Feature.Name, s.PerState, s.Under, s.On, s.Over, s.Unknown)));
        Assert.Equal([6, 12, 12], standings.Select(s => s.Total));
    }

    [Fact]
    public void A_rule_out_of_force_has_no_reach() =>
        Assert.Contains("`made.gone`", Assert.Throws<ArgumentException>(() => RuleReach.Of(
            CompiledRuleBase.Prepare(Some.Base([]), Some.Draws), Some.Rule("made.gone", new Condition.Always()), 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_case_another_option_would_lead_without_the_rule_is_a_flip_and_the_largest_move_of_a_state_is_shown()
    {
        var rule = Some.Rule("made.r", Some.Up("governance", 0.4, 0.6), Some.Supports("resist-absorb", "necessary", "g"));
        var snapshot = Some.Base([rule], [Some.State("BBB", ("governance", 0.9)), Some.State("AAA", ("governance", 0.1)), Some.State("CCC", ("governance", 0.1))]);

        var reach = RuleReach.Of(CompiledRuleBase.Prepare(snapshot, Some.Draws), rule, 2);

        Assert.Equal((3, 1, 1, 0.333333333), (reach.Firing.Cases, reach.Firing.Fired, reach.Firing.Full, reach.Firing.Mean));
        Assert.Equal(1, reach.Flips);
        Assert.Equal([("BBB", "resist-absorb", 1, 3), ("AAA", "resist-absorb", 3, 3)], reach.Moves.Select(m => (m.State, m.Option, m.Rank, m.RankWithout)));
        Assert.True(reach.Moves[0].Delta > 0 && reach.Moves[1].Delta < 0);
    }
}
