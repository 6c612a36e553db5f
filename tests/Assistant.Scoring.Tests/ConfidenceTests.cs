using Assistant.Scoring.Compilation;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Tests;

/// <summary>T14 and the words of sections 7 and 8 of the scoring method.</summary>
public sealed class ConfidenceTests
{
    [Fact]
    public void T14_under_forty_per_cent_of_the_figures_the_ranking_is_marked_as_thin()
    {
        var rules = Some.Figures.Select((f, i) => Some.Rule("made.r" + i, Some.Up(f, 0.2, 0.6), Some.Supports("resist-absorb", "regular", "g" + i))).ToList();
        var snapshot = Some.Base(rules, [Some.State("AAA", ("governance", 0.5)), Some.State("BBB", [.. Some.Figures.Select(f => (f, 0.7))])]);

        var (thin, full) = (Assess(snapshot, "AAA"), Assess(snapshot, "BBB"));

        Assert.True(thin.Confidence.Abstained);
        Assert.Equal("low", thin.Confidence.Level);
        Assert.Equal(2, thin.Figures.Count(f => f.IsMissing));
        Assert.False(full.Confidence.Abstained);
    }

    [Fact]
    public void T14_without_particular_evidence_only_base_rates_are_given()
    {
        var snapshot = Some.Base(
            [Some.Rule("made.r", Some.Up("governance", 0.2, 0.6), Some.Supports("resist-absorb", "regular", "g"))],
            [Some.State("AAA", ("governance", 0.5)), Some.State("BBB", ("governance", 0.5)), Some.State("CCC", ("governance", 0.0))]);

        Assert.True(Assess(snapshot, "AAA").Confidence.BaseRatesOnly);
        Assert.False(Assess(snapshot, "CCC").Confidence.BaseRatesOnly);
    }

    [Fact]
    public void Options_with_nothing_between_them_are_not_separated()
    {
        var assessment = Assess(Some.Base([]), "AAA");

        Assert.Equal(2, assessment.Confidence.NotSeparated.Count);
    }

    [Fact]
    public void A_missing_figure_widens_the_range()
    {
        var snapshot = Some.Base(
            [
                Some.Rule("made.r", Some.Up("governance", 0.2, 0.6), Some.Supports("resist-absorb", "necessary", "g")),
                Some.Rule("made.first", Some.Up("export-concentration", 0.2, 0.6), Some.Supports("resist-absorb", "possible", "first")),
            ],
            [
                .. Enumerable.Range(0, 9).Select(i => Some.State("A" + i + "A", ("governance", i / 8.0), ("export-concentration", 0.1))),
                Some.State("ZZZ", ("export-concentration", 0.7)),
            ]);

        var (missing, known) = (Assess(snapshot, "ZZZ").Of("resist-absorb"), Assess(snapshot, "A8A").Of("resist-absorb"));

        Assert.True(WidthInLogOdds(missing) > WidthInLogOdds(known));
        Assert.Equal("indicator governance", Assess(snapshot, "ZZZ").Confidence.MostUseful);
    }

    [Fact]
    public void A_what_if_moves_nothing_by_noise()
    {
        var snapshot = Some.Base([Some.Rule("made.r", Some.Up("governance", 0.2, 0.6), Some.Supports("resist-absorb", "regular", "g"))]);
        var other = Some.Scenario() with { Overrides = new Dictionary<string, double> { ["export-concentration"] = 0.9 } };

        Assert.Equal(
            Some.Scorer(snapshot).Assess("AAA", Some.Scenario(), null, ScoringOptions.Default).Responses.Select(r => (r.Option, r.Low, r.High, r.PFirst)),
            Some.Scorer(snapshot).Assess("AAA", other, null, ScoringOptions.Default).Responses.Select(r => (r.Option, r.Low, r.High, r.PFirst)));
    }

    private static double WidthInLogOdds(ResponseScore score) => RuleProgram.Logit(score.High) - RuleProgram.Logit(score.Low);

    private static Assessment Assess(RuleBase.RuleBaseSnapshot snapshot, string state) =>
        new ResponseScorer(CompiledRuleBase.Prepare(snapshot, 2_000)).Assess(state, Some.Scenario(), null, ScoringOptions.Default);
}
