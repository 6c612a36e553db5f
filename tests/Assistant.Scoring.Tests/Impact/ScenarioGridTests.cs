using Assistant.RuleBase.Comparing;
using Assistant.Scoring.Impact;
using Assistant.Scoring.Tests.Real;

namespace Assistant.Scoring.Tests.Impact;

public sealed class ScenarioGridTests
{
    private static readonly Assistant.RuleBase.RuleBaseSnapshot Snapshot = RealBase.Compiled.Snapshot;

    [Fact]
    public void The_grid_begins_with_the_declared_scenarios_and_is_as_large_as_asked()
    {
        var grid = ScenarioGrid.Of(Snapshot, 200);

        Assert.Equal(200, grid.Count);
        Assert.Equal(Snapshot.ReferenceScenarios.Select(s => s.Id), grid.Take(Snapshot.ReferenceScenarios.Count).Select(s => s.Id));
        Assert.Equal(200, grid.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void A_larger_grid_keeps_the_smaller_ones_scenarios()
    {
        var (small, large) = (ScenarioGrid.Of(Snapshot, 40), ScenarioGrid.Of(Snapshot, 60));

        Assert.Equal(small.Select(s => (s.Id, Text(s.Scenario))), large.Take(40).Select(s => (s.Id, Text(s.Scenario))));
    }

    [Fact]
    public void The_grid_covers_every_value_of_every_attribute()
    {
        var drawn = ScenarioGrid.Of(Snapshot, 200).Where(s => s.Id.StartsWith("grid-", StringComparison.Ordinal)).Select(s => s.Scenario).ToList();

        foreach (var (attribute, terms) in Snapshot.Sanctions.Attributes)
        {
            Assert.All(terms, t => Assert.Contains(drawn, s => Text(s).Contains($"{attribute}={t.Id}", StringComparison.Ordinal) || s.Measures.Contains(t.Id)));
        }

        Assert.InRange(drawn.Count(s => s.Position == "third-party"), 40, 120);
        Assert.All(drawn, s => Assert.NotEmpty(s.Senders));
        Assert.All(drawn.Where(s => s.Position == "third-party"), s => Assert.Single(s.Over));
        Assert.All(drawn, s => Assert.InRange(s.Measures.Count, 1, 3));
    }

    [Fact]
    public void A_flip_is_listed_while_its_line_has_room()
    {
        var flips = Enumerable.Range(0, 3).Select(i => new ImpactFlip("SRB", $"grid-{i}", "resist-absorb", "reform-home", new ImpactCause("trade.x", 1, 1))).ToList();
        ExpectedFlip Line(string from, string to, int? most) => new(from, to, null, [], [], most, 1);

        Assert.Empty(FlipExpectations.Of(flips, [Line("*", "reform-home", null)]).Unlisted);
        Assert.Single(FlipExpectations.Of(flips, [Line("resist-absorb", "*", 2)]).Unlisted);
        Assert.Empty(FlipExpectations.Of(flips, [Line("resist-absorb", "*", 2), Line("*", "*", 1)]).Unlisted);
        Assert.Single(FlipExpectations.Of(flips, [Line("*", "*", null), Line("reform-home", "*", 1)]).Unmet);
        Assert.Equal(["- resist-absorb -> reform-home, through trade.x, at most 3"], FlipExpectations.Lines(flips));
    }

    private static string Text(RuleBase.Scenarios.Scenario s) =>
        $"{s.Position} {string.Join(' ', s.Senders)} over {string.Join(' ', s.Over)} {string.Join(' ', s.Measures)} breadth={s.Breadth} {s.Secondary} "
        + $"intensity={s.Intensity} duration={s.Duration} phase={s.Phase} demand={s.Demand} offers={string.Join(' ', s.Offers)} posture={s.Posture}";
}
