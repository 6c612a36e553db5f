using Assistant.RuleBase.States;
using Assistant.Scoring.Coverage;
using Assistant.Scoring.Tests.Real;

namespace Assistant.Scoring.Tests.Coverage;

/// <summary>Counts over the grid are those one gets case by case.</summary>
public sealed class FiringGridTests
{
    [Fact]
    public void The_grid_holds_no_great_power_and_nobody_against_itself()
    {
        var cases = GridCase.All(RealBase.Compiled.Snapshot);

        Assert.DoesNotContain(cases, c => c.State.Class == StateClass.Great);
        Assert.DoesNotContain(cases, c => c.Scenario.Scenario.Senders.Concat(c.Scenario.Scenario.Over).Contains(c.State.State.Iso3));
        Assert.Equal(cases.Count, cases.Select(c => (c.State.State.Iso3, c.Scenario.Id)).Distinct().Count());
    }

    [Fact]
    public void A_rule_fires_as_often_as_the_scorer_says()
    {
        var scorer = new ResponseScorer(RealBase.Compiled);
        var activations = GridCase.All(RealBase.Compiled.Snapshot).Select(c => scorer.Activations(c.State, c.Scenario.Scenario, null)).ToList();
        var steps = 0;

        var firings = FiringGrid.Run(RealBase.Compiled, () => Interlocked.Increment(ref steps), CancellationToken.None);

        Assert.Equal(activations.Count, steps);
        Assert.Equal(activations[0].Keys.Order(StringComparer.Ordinal), firings.Select(f => f.Rule));
        Assert.All(firings, f =>
        {
            Assert.Equal(activations.Count, f.Cases);
            Assert.Equal(activations.Count(a => a[f.Rule] > 1e-9), f.Fired);
            Assert.Equal(activations.Average(a => a[f.Rule]), f.Mean, 6);
            Assert.InRange(f.Full, 0, f.Fired);
        });
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => FiringGrid.Run(RealBase.Compiled, null, stopped.Token));
    }

    [Theory]
    [InlineData("trade.narrow-exports-cascade")]
    [InlineData("signals.obstinacy-new-blocs")]
    [InlineData("context.sector-by-sector")]
    public void What_a_rule_moves_is_what_its_contributions_say(string id)
    {
        var scorer = new ResponseScorer(RealBase.Compiled);
        var options = ScoringOptions.Default with { Ranges = false, Figures = false };

        var reach = RuleReach.Of(RealBase.Compiled, RealBase.Compiled.Snapshot.FindRule(id)!, 8);

        Assert.Equal(8, reach.Moves.Count);
        Assert.All(reach.Moves, m =>
        {
            var scenario = RealBase.Compiled.Snapshot.ReferenceScenarios.Single(s => s.Id == m.Scenario).Scenario;
            var assessment = scorer.Assess(m.State, scenario, null, options);
            Assert.Equal(assessment.Of(m.Option).Choice.Where(c => c.Rule == id).Sum(c => c.Delta), m.Delta, 9);
            Assert.Equal(assessment.Responses.ToList().FindIndex(r => r.Option == m.Option) + 1, m.Rank);
        });
        Assert.Equal(reach.Moves.OrderByDescending(m => Math.Abs(m.Delta)).Select(m => Math.Round(Math.Abs(m.Delta), 6)), reach.Moves.Select(m => Math.Round(Math.Abs(m.Delta), 6)));
    }

    [Fact]
    public void Every_case_stands_somewhere_on_every_ramp()
    {
        var cases = GridCase.All(RealBase.Compiled.Snapshot);

        var reach = RuleReach.Of(RealBase.Compiled, RealBase.Compiled.Snapshot.FindRule("trade.narrow-exports-cascade")!, 1);

        Assert.Equal(2, reach.Standings.Count);
        Assert.Equal(cases.Select(c => c.State.State.Iso3).Distinct().Count(), reach.Standings[0].Total);
        Assert.Equal(cases.Count, reach.Standings[1].Total);
    }
}
