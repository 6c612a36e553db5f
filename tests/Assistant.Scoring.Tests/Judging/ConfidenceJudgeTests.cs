using Assistant.RuleBase.Documents;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Judging;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Tests.Judging;

/// <summary>Where one level of confidence ends and the next begins, and what is said about it.</summary>
public sealed class ConfidenceJudgeTests
{
    private const string FewFigures = "under half of the figures needed are known";
    private const string OnePoint = "at most one independent point speaks about the leading response";
    private const string Wide = "the range of the leading response is wide";
    private const string SomeMissing = "some figures needed are missing";
    private const string FewPoints = "fewer than three independent points speak about the leading response";
    private const string Disagree = "the claims about the leading response disagree";
    private const string NotNarrow = "the range of the leading response is not narrow";

    [Theory]
    [InlineData(1, 3, 0.24, 0.39, "high", null)]
    [InlineData(0.8, 3, 0.24, 0, "high", null)]
    [InlineData(0.79, 3, 0.2, 0, "moderate", SomeMissing)]
    [InlineData(1, 2, 0.2, 0, "moderate", FewPoints)]
    [InlineData(1, 3, 0.2, 0.4, "moderate", Disagree)]
    [InlineData(1, 3, 0.25, 0, "moderate", NotNarrow)]
    [InlineData(1, 3, 0.45, 0, "moderate", NotNarrow)]
    [InlineData(0.5, 3, 0.2, 0, "moderate", SomeMissing)]
    [InlineData(0.49, 3, 0.2, 0, "low", FewFigures)]
    [InlineData(1, 1, 0.2, 0, "low", OnePoint)]
    [InlineData(1, 3, 0.46, 0, "low", Wide)]
    public void A_level_says_what_kept_it_from_the_next(double coverage, int groups, double width, double conflict, string level, string? reason)
    {
        var judged = Judge([Response("a", 1, groups: groups, width: width, conflict: conflict), Response("b", 0)], coverage);

        Assert.Equal((level, reason), (judged.Level, judged.Reasons.SingleOrDefault()));
    }

    [Fact]
    public void All_that_speaks_against_a_level_is_said()
    {
        Assert.Equal([FewFigures, OnePoint, Wide], Judge([Response("a", 1, groups: 0, width: 0.5), Response("b", 0)], 0.1).Reasons);
        Assert.Equal([SomeMissing, FewPoints, Disagree, NotNarrow], Judge([Response("a", 1, groups: 2, width: 0.3, conflict: 0.9), Response("b", 0)], 0.6).Reasons);
    }

    [Fact]
    public void A_single_document_gives_no_high_confidence_and_lowers_no_other()
    {
        var sure = Judge([Response("a", 1), Response("b", 0)], documents: 1);
        var unsure = Judge([Response("a", 1, groups: 2), Response("b", 0)], documents: 1);

        Assert.Equal(("moderate", "a single source document"), (sure.Level, Assert.Single(sure.Reasons)));
        Assert.Equal(("moderate", FewPoints), (unsure.Level, Assert.Single(unsure.Reasons)));
        Assert.Equal("high", Judge([Response("a", 1), Response("b", 0)], documents: 2).Level);
    }

    [Fact]
    public void A_middle_power_is_a_level_lower_and_never_below_low()
    {
        Assert.Equal("moderate", Judge([Response("a", 1), Response("b", 0)], stateClass: StateClass.Middle).Level);
        Assert.Equal("low", Judge([Response("a", 1, groups: 2), Response("b", 0)], stateClass: StateClass.Middle).Level);
        Assert.Equal([OnePoint], Judge([Response("a", 1, groups: 1), Response("b", 0)], stateClass: StateClass.Middle).Reasons);
    }

    [Theory]
    [InlineData(0.39, true)]
    [InlineData(0.4, false)]
    public void Under_four_tenths_of_the_figures_the_ranking_is_thin(double coverage, bool expected) =>
        Assert.Equal(expected, Judge([Response("a", 1), Response("b", 0)], coverage).Abstained);

    [Theory]
    [InlineData(0.29, -0.29, true)]
    [InlineData(0.31, 0, false)]
    [InlineData(0.3, 0, false)]
    [InlineData(0, -0.31, false)]
    public void Only_base_rates_are_given_where_no_option_is_moved_by_three_tenths(double one, double other, bool expected) =>
        Assert.Equal(expected, Judge([Response("a", 1, moved: one), Response("b", 0, moved: other)]).BaseRatesOnly);

    [Fact]
    public void Moves_that_cancel_each_other_are_still_particular_evidence()
    {
        var torn = Response("a", 1) with { Choice = [Moved(0.2), Moved(-0.2)] };

        Assert.False(Judge([torn, Response("b", 0)]).BaseRatesOnly);
    }

    [Fact]
    public void Neighbours_nearer_than_two_tenths_are_not_separated()
    {
        var judged = Judge([Response("a", 1), Response("b", 0.8), Response("c", 0.61), Response("d", 0.41)]);

        Assert.Equal([("b", "c")], judged.NotSeparated);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Neighbours_of_which_one_leads_in_under_three_quarters_of_the_draws_are_not_separated(int losses, bool separated)
    {
        double[] one = [.. Enumerable.Range(0, 100).Select(k => k < losses + 1 ? -1.0 : 1)];
        var draws = new DrawResult([new double[100], one], [0, 0], [1, 1], [0, 1], [1, 1]);

        var judged = Judge([Response("b", 1), Response("a", 0)], draws: draws, order: [1, 0]);

        Assert.Equal(separated, judged.NotSeparated.Count == 0);
    }

    [Fact]
    public void Of_the_missing_figures_of_the_leaders_the_one_that_moves_them_most_is_the_most_useful()
    {
        var snapshot = Some.Base(
            [
                Some.Rule("made.a", Some.Up("export-concentration", 0.3, 0.6), Some.Supports("resist-absorb", "possible", "one")),
                Some.Rule("made.b", Some.Up("supplier-dependence", 0.3, 0.6), Some.Supports("resist-absorb", "necessary", "two")),
                Some.Rule("made.c", Some.Up("governance", 0.3, 0.6), Some.Supports("diversify-partners", "necessary", "three")),
                Some.Rule("made.d", Some.Breadth(0.1, 0.2), Some.Supports("resist-absorb", "necessary", "four"), Some.Supports("hedge-quietly", "regular", "four")),
            ],
            [.. Enumerable.Range(0, 9).Select(i => Some.State($"B{i}B", [.. Some.Figures.Select(f => (f, i / 8.0))])), Some.State("AAA")],
            [Some.Scenario(), Some.Scenario("targeted")]);
        var scorer = new ResponseScorer(CompiledRuleBase.Prepare(snapshot, 512));

        var assessed = scorer.Assess("AAA", Some.Scenario(), null, ScoringOptions.Default);

        Assert.Equal(["resist-absorb", "hedge-quietly"], assessed.Responses.Take(2).Select(r => r.Option));
        Assert.Equal("indicator supplier-dependence", assessed.Confidence.MostUseful);
        Assert.Null(scorer.Assess("B4B", Some.Scenario(), null, ScoringOptions.Default).Confidence.MostUseful);
        Assert.Null(scorer.Assess("AAA", Some.Scenario(), null, new ScoringOptions(Ranges: false)).Confidence.MostUseful);
    }

    [Fact]
    public void A_figure_that_moves_both_leaders_is_more_useful_than_one_that_moves_one_of_them_more()
    {
        var made = Some.Base(
            [
                Some.Rule("made.both", Some.Up("export-concentration", 0.3, 0.6), Some.Supports("resist-absorb", "regular", "one"), Some.Supports("hedge-quietly", "regular", "one")),
                Some.Rule("made.one", Some.Up("supplier-dependence", 0.3, 0.6), Some.Supports("resist-absorb", "necessary", "two")),
            ],
            [.. Enumerable.Range(0, 9).Select(i => Some.State($"B{i}B", ("export-concentration", i / 8.0), ("supplier-dependence", i * 5 % 9 / 8.0))), Some.State("AAA")]);
        var two = made with { Responses = [.. made.Responses.Skip(1)] };

        foreach (var snapshot in new[] { made, two })
        {
            var assessed = new ResponseScorer(CompiledRuleBase.Prepare(snapshot, 512)).Assess("AAA", Some.Scenario(), null, new ScoringOptions(Centred: false));

            Assert.Equal(["hedge-quietly", "resist-absorb"], assessed.Responses.Take(2).Select(r => r.Option).Order());
            Assert.Equal("indicator export-concentration", assessed.Confidence.MostUseful);
        }
    }

    private static AssessmentConfidence Judge(
        ResponseScore[] responses, double coverage = 1, int documents = 2, StateClass stateClass = StateClass.Smaller, DrawResult? draws = null, int[]? order = null)
    {
        var snapshot = Some.Base([]) with
        {
            Documents = Enumerable.Range(0, documents).ToDictionary(i => "d" + i, i => new SourceDocument("d" + i, "", "", "", "", default, "", "", "", [], [])),
        };
        return new ConfidenceJudge(CompiledRuleBase.Prepare(snapshot, Some.Draws))
            .Judge(responses, order ?? [.. Enumerable.Range(0, responses.Length)], draws, null, new FiguresOfCase([], [], coverage, []), stateClass, true);
    }

    private static ResponseScore Response(string option, double logOdds, int groups = 3, double width = 0.2, double conflict = 0, double moved = 1) => new(
        option, new BaseRate(0.5, 1, 2), logOdds, 0.5, 0.5, 0.5 + width, 0, 0, conflict, groups, new Prospects("mixed", 0), [Moved(moved)], [], []);

    private static Contribution Moved(double delta) => new("made.r", 0, BearsOn.Choice, delta >= 0, 1, Math.Abs(delta), 0, false);
}
