using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Bounds;
using Assistant.Scoring.Counterfactuals;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Tests.Bounds;

/// <summary>Bounds while one or two figures may take several values, against the case assessed with each of them.</summary>
public sealed class ChangingBoundsTests
{
    private static readonly double[] Values = [0.1, 0.45, 0.6, 0.95];

    /// <summary>Every option hears each figure in one direction only, so that bounds are reached.</summary>
    private static readonly RuleBaseSnapshot Snapshot = Some.Base(
        [
            Some.Rule("made.a", Some.Up("governance", 0.2, 0.8), Some.Supports("diversify-partners", "regular", "one"), Some.Attacks("resist-absorb", "frequent", "two")),
            Some.Rule("made.b", Some.Up("governance", 0.4, 0.9), Some.Supports("diversify-partners", "possible", "one"), Some.Attacks("resist-absorb", "necessary", "two")),
            Some.Rule("made.c", new Condition.Ramp(new Feature(FeatureKind.Factor, "exposure"), 0.1, 0.9, false, false), Some.Attacks("hedge-quietly", "regular", "three")),
            Some.Rule("made.d", Some.Down("supplier-dependence", 0.1, 0.9), Some.Supports("hedge-quietly", "regular", "four")) with
            {
                WeakenedBy = new Condition.Ramp(new Feature(FeatureKind.Rule, "made.c"), 0, 1, false, false),
            },
            Some.Rule("made.e", new Condition.All([Some.Up("export-concentration", 0.2, 0.9), Some.Up("governance", 0.1, 0.9)]), Some.Attacks("hedge-quietly", "frequent", "three")),
        ],
        [Some.State("AAA", ("governance", 0.5), ("supplier-dependence", 0.4), ("export-concentration", 0.3)), Some.State("BBB", ("governance", 0.9), ("supplier-dependence", 0.8), ("export-concentration", 0.6))],
        factors: [new("exposure", "exposure", "", "", "", [], Some.Up("export-concentration", 0.1, 0.7))]);

    private readonly CompiledRuleBase _compiled = CompiledRuleBase.Prepare(Snapshot, Some.Draws);

    [Theory]
    [InlineData("governance")]
    [InlineData("supplier-dependence")]
    [InlineData("export-concentration")]
    public void One_figure_leaves_every_option_between_its_lowest_and_highest_over_the_values(string figure)
    {
        var bounds = Make();
        var dimension = Of(figure, Values);

        bounds.Widen(_compiled.Program.Reach.Of(dimension.Places), dimension, null);

        double[][] tried = [.. Values.Append(Now(figure)).Select(v => LogOdds((figure, v)))];
        Assert.Equal(Rounded(Enumerable.Range(0, 3).Select(o => tried.Min(t => t[o]))), Rounded(bounds.Least));
        Assert.Equal(Rounded(Enumerable.Range(0, 3).Select(o => tried.Max(t => t[o]))), Rounded(bounds.Most));
    }

    [Fact]
    public void Two_figures_leave_every_option_within_bounds_for_every_pair_of_values()
    {
        var bounds = Make();
        foreach (var (one, other) in new[] { ("governance", "supplier-dependence"), ("supplier-dependence", "export-concentration"), ("export-concentration", "governance") })
        {
            var (a, b) = (Of(one, Values), Of(other, Values));
            bounds.Widen(_compiled.Program.Reach.Of([.. a.Places, .. b.Places]), a, b);

            foreach (var logOdds in from v in Values from w in Values select LogOdds((one, v), (other, w)))
            {
                Assert.All(Enumerable.Range(0, 3), o => Assert.InRange(logOdds[o], bounds.Least[o] - 1e-12, bounds.Most[o] + 1e-12));
            }
        }
    }

    [Fact]
    public void What_was_let_loose_before_is_as_it_was_when_something_else_is()
    {
        var (used, fresh) = (Make(), Make());
        var (supplier, export, governance) = (Of("supplier-dependence", Values), Of("export-concentration", Values), Of("governance", 0.5));
        used.Widen(_compiled.Program.Reach.Of([.. supplier.Places, .. export.Places]), supplier, export);

        used.Widen(_compiled.Program.Reach.Of(governance.Places), governance, null);
        fresh.Widen(_compiled.Program.Reach.Of(governance.Places), governance, null);

        Assert.Equal(fresh.Least, used.Least);
        Assert.Equal(fresh.Most, used.Most);
        Assert.Equal(Rounded(LogOdds()), Rounded(used.Least));
        Assert.Equal(Rounded(LogOdds()), Rounded(used.Most));
    }

    private ChangingBounds Make()
    {
        var changing = new ChangingCase(_compiled, _compiled.Readings.Read(Snapshot.States["AAA"], Some.Scenario(), null));
        return new ChangingBounds(_compiled, changing.Before, changing.IsSet, StartingPoint.Of(_compiled, "target", ScoringOptions.Default));
    }

    private Dimension.Quantity Of(string figure, params double[] values) =>
        new(new Figure(figure, _compiled.Program.Features.IndexOf(new Feature(FeatureKind.Indicator, figure)), Now(figure), 1), values);

    private static double Now(string figure) => Snapshot.States["AAA"].Series[figure][0].Value;

    private double[] LogOdds(params (string Figure, double Value)[] assumed)
    {
        Scenario scenario = Some.Scenario() with { Overrides = assumed.ToDictionary(a => a.Figure, a => a.Value) };
        var assessed = new ResponseScorer(_compiled).Assess("AAA", scenario, null, new ScoringOptions(Ranges: false));
        return [.. Some.Options.Select(o => assessed.Of(o).LogOdds)];
    }

    private static IEnumerable<double> Rounded(IEnumerable<double> values) => values.Select(v => Math.Round(v, 9));
}
