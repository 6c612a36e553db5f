using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Bounds;
using Assistant.Scoring.Tests.Real;
using CsCheck;

namespace Assistant.Scoring.Tests.Bounds;

/// <summary>T11: whatever the missing figures are, the score stays inside the hard bounds.</summary>
public sealed class HardBoundsTests
{
    private const int Sets = 1_000;
    private const double Rounding = 1e-12;
    private static readonly ScoringOptions Centre = new(Ranges: false);

    [Fact]
    public void T11_every_draw_over_the_missing_figures_lies_inside() =>
        Gen.Select(MadeCases.Bases, MadeCases.Scenarios, Gen.Double[0, 4].Array[Some.Figures.Length].Array[6]).Sample(
            (snapshot, scenario, draws) =>
            {
                var compiled = CompiledRuleBase.Prepare(snapshot, 0);
                var (bounds, scorer) = (new HardBounds(compiled), new ResponseScorer(compiled));
                foreach (var state in snapshot.States.Values)
                {
                    var inside = bounds.Of(state, scenario, null, Centre).ToDictionary(b => b.Option);
                    foreach (var draw in draws)
                    {
                        foreach (var r in scorer.Assess(Filled(state, draw), scenario, null, Centre).Responses)
                        {
                            Assert.InRange(r.Score, inside[r.Option].Low - Rounding, inside[r.Option].High + Rounding);
                        }
                    }
                }
            },
            iter: Sets);

    [Fact]
    public void T11_when_all_is_known_the_bounds_are_the_score() =>
        Gen.Select(MadeCases.Rules, MadeCases.Scenarios, Gen.Double[0, 1].Array[Some.Figures.Length]).Sample(
            (rules, scenario, values) =>
            {
                var state = Some.State("AAA", [Some.TieWith("USA", "export", 0.4), Some.TieWith("RUS", "export", 0.7)], [.. Some.Figures.Zip(values)]);
                var compiled = CompiledRuleBase.Prepare(Some.Base(rules, [state]), 0);
                var scores = new ResponseScorer(compiled).Assess(state, scenario, null, Centre);

                foreach (var bound in new HardBounds(compiled).Of(state, scenario, null, Centre))
                {
                    Assert.Equal(bound.Low, bound.High, Rounding);
                    Assert.Equal(scores.Of(bound.Option).Score, bound.Low, Rounding);
                }
            },
            iter: Sets);

    [Fact]
    public void T11_learning_a_figure_never_widens_the_bounds() =>
        Gen.Select(MadeCases.Bases, MadeCases.Scenarios, Gen.Double[0, 4].Array[Some.Figures.Length]).Sample(
            (snapshot, scenario, values) =>
            {
                var bounds = new HardBounds(CompiledRuleBase.Prepare(snapshot, 0));
                foreach (var state in snapshot.States.Values)
                {
                    var (before, after) = (bounds.Of(state, scenario, null, Centre), bounds.Of(Filled(state, values), scenario, null, Centre));
                    Assert.All(before.Zip(after), b => Assert.True(b.Second.Low >= b.First.Low - Rounding && b.Second.High <= b.First.High + Rounding));
                }
            },
            iter: Sets);

    [Fact]
    public void On_the_real_base_every_score_lies_inside_its_bounds()
    {
        var bounds = new HardBounds(RealBase.Compiled);
        var scenario = new Scenario { Senders = ["RUS"], Measures = ["energy"] };

        foreach (var state in RealBase.Compiled.Snapshot.States.Values.Where(s => s.Class != StateClass.Great))
        {
            var inside = bounds.Of(state, scenario, null, Centre).ToDictionary(b => b.Option);
            Assert.All(
                RealBase.Scorer.Assess(state, scenario, null, Centre).Responses,
                r => Assert.InRange(r.Score, inside[r.Option].Low - Rounding, inside[r.Option].High + Rounding));
        }
    }

    /// <summary>The same state with every missing figure at a value of the draw.</summary>
    private static StateProfile Filled(StateProfile state, double[] draw) => state with
    {
        Series = Some.Figures.Select((f, i) => (f, Series: state.Series.GetValueOrDefault(f) ?? [new IndicatorValue(2025, draw[i])]))
            .ToDictionary(x => x.f, x => x.Series, StringComparer.Ordinal),
    };
}
