using Assistant.RuleBase.Episodes;
using Assistant.Scoring.Evaluation;
using Assistant.Scoring.Tests.Real;
using Xunit.Abstractions;

namespace Assistant.Scoring.Tests.Evaluation;

/// <summary>Leave-one-out over coded cases.</summary>
public sealed class EpisodeEvaluationTests(ITestOutputHelper output)
{
    [Fact]
    public void A_case_is_left_out_of_its_own_base_rate()
    {
        Episode[] cases = [Some.Episode("E1", "resist-absorb"), Some.Episode("E2", "hedge-quietly"), Some.Episode("E3", "hedge-quietly")];
        var rates = CompiledRuleBase.Prepare(Some.Base([], episodes: cases), Some.Draws).BaseRates;

        // Of two cases left, one option taken each: a mean share of 1/3, and ten pseudo-cases of it.
        Assert.Equal([(10 / 3.0) / 12, (2 + (10 / 3.0)) / 12, (10 / 3.0) / 12], rates.Excluding("E1", "target").Select(r => r.Value), new Near());
        Assert.Equal([0, 2, 1], rates.Excluding(null, "target").Select(r => r.Chosen));
    }

    [Fact]
    public void Rules_that_foresee_every_case_are_called_better_than_popularity()
    {
        var states = Enumerable.Range(0, 24).Select(i => Some.State($"A{(char)('A' + i)}A", ("governance", i % 3))).ToList();
        var cases = states.Select((s, i) => Some.Episode("E" + i, Some.Options[i % 3]) with { State = s.State.Iso3, From = 2025, To = 2025 }).ToList();
        var snapshot = Some.Base(
            [
                Some.Rule("made.zero", Some.Down("governance", 0.2, 0.8), Some.Supports(Some.Options[0], "necessary", "g0")),
                Some.Rule("made.two", Some.Up("governance", 1.2, 1.8), Some.Supports(Some.Options[2], "necessary", "g2")),
                Some.Rule("made.one", new RuleBase.Conditions.Condition.All([Some.Up("governance", 0.2, 0.8), Some.Down("governance", 1.2, 1.8)]), Some.Supports(Some.Options[1], "necessary", "g1")),
            ],
            states,
            episodes: cases);

        var report = EpisodeEvaluation.Run(CompiledRuleBase.Prepare(snapshot, Some.Draws));

        Assert.Equal(1, report.Overall.Of("rules").FirstInSet.Value);
        Assert.Equal(1, report.Overall.Of("rules").Ndcg5.Value, 1e-12);
        Assert.Equal(1 / 3.0, report.Overall.Of("uniform").FirstInSet.Value, 1e-12);
        Assert.Equal("better", report.Overall.AgainstPopularity[1].Word);

        // With three options all are among the first three, however they are ranked.
        Assert.Equal(("not distinguishable", 0), (report.Overall.AgainstPopularity[0].Word, report.Overall.AgainstPopularity[0].Difference.Value));
    }

    [Theory]
    [InlineData(0.01, 0.05, "better")]
    [InlineData(-0.01, 0.05, "not distinguishable")]
    [InlineData(-0.05, -0.01, "worse")]
    public void A_difference_is_named_by_its_interval(double low, double high, string word) =>
        Assert.Equal(word, new PairedDifference("NDCG@5", new Interval((low + high) / 2, low, high)).Word);

    [Fact]
    public void The_bootstrap_repeats_and_holds_the_figure()
    {
        double[] values = [.. Enumerable.Range(0, 40).Select(i => (double)i)];

        var (one, two) = (new Bootstrap(40, 500).Of(values, v => v.Average()), new Bootstrap(40, 500).Of(values, v => v.Average()));

        Assert.Equal(one, two);
        Assert.Equal(19.5, one.Value);
        Assert.InRange(one.Low, 15, 17.5);
        Assert.InRange(one.High, 21.5, 24);
    }

    [Fact]
    public void The_cases_of_the_rule_base_are_measured_leave_one_out()
    {
        var report = EpisodeEvaluation.Run(RealBase.Compiled);

        foreach (var slice in report.Slices.Prepend(report.Overall))
        {
            output.WriteLine($"{slice.By} {slice.Name}, n = {slice.Episodes}");
            foreach (var m in slice.Methods)
            {
                output.WriteLine($"  {m.Method,-20} first {m.FirstInSet}  primary@3 {m.PrimaryInTop3}  recall@3 {m.Recall3}  macro {m.MacroRecall3}  NDCG@5 {m.Ndcg5}  pairs {m.PairOrder}  Brier {m.Brier}");
            }

            output.WriteLine($"  {string.Join("; ", slice.AgainstPopularity.Select(d => $"{d.Measure} {d.Difference} {d.Word}"))}");
        }

        output.WriteLine(string.Join('\n', report.Reliability));
        Assert.Equal(76, report.Overall.Episodes);
        Assert.Empty(report.NotRanked);
        Assert.All(
            report.Overall.Methods.SelectMany(m => new[] { m.FirstInSet, m.PrimaryInTop3, m.Recall3, m.MacroRecall3, m.Ndcg5, m.PairOrder, m.Brier }),
            i => Assert.True(double.IsFinite(i.Value) && i.Low <= i.Value && i.Value <= i.High));
    }

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-12;

        public int GetHashCode(double obj) => 0;
    }
}
