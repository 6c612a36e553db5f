using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Results;
using CsCheck;

namespace Assistant.Scoring.Tests.Properties;

/// <summary>A figure that is missing speaks neither for nor against: the rules that look at it stand where they typically stand.</summary>
public sealed class MissingFiguresTests
{
    private const int Sets = 1_000;
    private static readonly ScoringOptions Centre = new(Ranges: false);
    private static readonly ScoringOptions Uncentred = new(Centred: false, Ranges: false);

    [Fact]
    public void A_rule_whose_only_figure_is_missing_adds_nothing_to_the_base_rate()
    {
        var snapshot = Skewed(Some.Up("governance", 0.7, 0.9));

        var missing = Some.Scorer(snapshot).Assess("ZZZ", Some.Scenario(), null, Centre).Of("resist-absorb");

        // Two of nine states are governed well enough; at the median the rule would be silent, and silence would count against the response.
        Assert.Equal(missing.Prior.Value, missing.Score, 1e-12);
        Assert.InRange(missing.Choice.Single().Activation, 0.2, 0.25);
    }

    [Fact]
    public void What_the_scenario_says_still_counts_where_the_figure_is_missing()
    {
        var snapshot = Skewed(new Condition.All([Some.Up("governance", 0.2, 0.4), Some.Breadth(0.4, 0.6)]), "targeted", "comprehensive");
        var scorer = Some.Scorer(snapshot);

        ResponseScore Under(string breadth) => scorer.Assess("ZZZ", Some.Scenario(breadth), null, Centre).Of("resist-absorb");

        Assert.Equal(0, Under("targeted").Choice.Single().Activation);
        Assert.True(Under("targeted").Evidence < 0 && Under("comprehensive").Evidence > 0);
        Assert.Equal(0, Under("targeted").Evidence + Under("comprehensive").Evidence, 1e-12);
    }

    [Fact]
    public void A_rule_that_may_or_may_not_apply_is_no_independent_point()
    {
        var scorer = Some.Scorer(Skewed(Some.Up("governance", 0.2, 0.4)));

        Assert.Equal(0, scorer.Assess("ZZZ", Some.Scenario(), null, Centre).Of("resist-absorb").IndependentGroups);
        Assert.Equal(1, scorer.Assess("A8A", Some.Scenario(), null, Centre).Of("resist-absorb").IndependentGroups);
    }

    [Fact]
    public void The_draws_stand_about_the_centre_and_stay_wide()
    {
        var snapshot = Skewed(Some.Up("governance", 0.7, 0.9));
        var scorer = new ResponseScorer(CompiledRuleBase.Prepare(snapshot, 2_000));

        var (missing, known) = (Of("ZZZ"), Of("A4A"));

        Assert.InRange(missing.Score, missing.Low, missing.High);
        Assert.True(missing.High - missing.Low > known.High - known.Low);

        ResponseScore Of(string state) => scorer.Assess(state, Some.Scenario(), null, ScoringOptions.Default).Of("resist-absorb");
    }

    [Fact]
    public void T10_a_score_is_continuous_in_one_figure_while_others_are_missing() =>
        Gen.Select(MadeCases.Bases, MadeCases.Pick(Some.Figures), Gen.Double[0, 1], Gen.Double[0.0001, 0.05]).Sample(
            (snapshot, figure, at, step) =>
            {
                var compiled = CompiledRuleBase.Prepare(snapshot, 0);
                var scorer = new ResponseScorer(compiled);
                var feature = compiled.Program.Features.IndexOf(new Feature(FeatureKind.Indicator, figure));
                if (feature < 0)
                {
                    return;
                }

                Assessment At(double x) => scorer.Assess(Some.State("BBB", (figure, x)), Some.Scenario(), null, Uncentred);

                foreach (var before in At(at).Responses)
                {
                    var bound = step * compiled.Program.Steepness(feature, compiled.Program.Options.ToList().IndexOf(before.Option));
                    Assert.True(Math.Abs(At(at + step).Of(before.Option).Evidence - before.Evidence) <= bound + 1e-12);
                }
            },
            iter: Sets);

    /// <summary>One rule over nine states of which most are governed badly, and one whose governance nobody knows.</summary>
    private static RuleBaseSnapshot Skewed(Condition when, params string[] breadths) => Some.Base(
        [Some.Rule("made.r", when, Some.Supports("resist-absorb", "regular", "g"))],
        [.. Enumerable.Range(0, 9).Select(i => Some.State("A" + i + "A", ("governance", i < 7 ? i / 14.0 : 1.0))), Some.State("ZZZ", ("export-concentration", 0.5))],
        [.. breadths.DefaultIfEmpty("sectoral").Select(b => Some.Scenario(b))]);
}
