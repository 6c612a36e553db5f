using Assistant.Scoring.Evaluation;

namespace Assistant.Scoring.Tests.Evaluation;

/// <summary>Every measure on rankings made by hand.</summary>
public sealed class RankingMetricsTests
{
    private static readonly string[] Options = ["a", "b", "c", "d", "e", "f"];

    private static readonly double[] Falling = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

    [Theory]
    [InlineData("a", 1)]
    [InlineData("b,a", 1)]
    [InlineData("b,c", 0)]
    public void First_in_set_asks_whether_the_first_was_taken(string coded, double expected) =>
        Assert.Equal(expected, Of(coded).FirstInSet);

    [Theory]
    [InlineData("c,d", 1)]
    [InlineData("d,c", 0)]
    public void Primary_in_top_three_asks_for_the_most_central_one_only(string coded, double expected) =>
        Assert.Equal(expected, Of(coded).PrimaryInTop3);

    [Theory]
    [InlineData("a,b", 1)]
    [InlineData("c,d", 0.5)]
    [InlineData("a,d,e,f", 0.25)]
    public void Recall_counts_the_coded_ones_among_the_first_three(string coded, double expected) =>
        Assert.Equal(expected, Of(coded).Recall3);

    [Fact]
    public void Ndcg_is_one_for_the_best_order_and_less_for_its_mirror()
    {
        Assert.Equal(1, Of("a,b,c").Ndcg5, 1e-12);

        var best = 3 + (2 / Math.Log2(3)) + (1 / Math.Log2(4));
        Assert.Equal((1 + (2 / Math.Log2(3)) + (3 / Math.Log2(4))) / best, Of("c,b,a").Ndcg5, 1e-12);
    }

    [Fact]
    public void Ndcg_sees_five_places_and_grades_a_fourth_like_a_third()
    {
        Assert.Equal(0, Of("f").Ndcg5);
        Assert.Equal(1 / Math.Log2(6), Of("e").Ndcg5, 1e-12);
        Assert.Equal(1, Of("a,b,c,d").Ndcg5, 1e-12);
    }

    [Theory]
    [InlineData("a,b", 1)]
    [InlineData("e,f", 0)]
    [InlineData("b", 0.8)]
    public void Pair_order_counts_the_pairs_put_right(string coded, double expected) =>
        Assert.Equal(expected, Of(coded).PairOrder, 1e-12);

    [Fact]
    public void Brier_is_the_mean_squared_difference_over_all_options() =>
        Assert.Equal((0.01 + 0.64 + 0.49 + 0.36 + 0.25 + 0.16) / 6, Of("a").Brier, 1e-12);

    [Fact]
    public void Ties_share_their_places()
    {
        var tied = RankingMetrics.Of(Options, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], ["a", "b"]);

        Assert.Equal(2 / 6.0, tied.FirstInSet, 1e-12);
        Assert.Equal(0.5, tied.Recall3, 1e-12);
        Assert.Equal(0.5, tied.PairOrder, 1e-12);
    }

    [Fact]
    public void Ndcg_counts_a_tie_by_the_chance_of_each_place()
    {
        var tied = RankingMetrics.Of(Options, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], ["a"]);

        Assert.Equal(Enumerable.Range(0, 5).Sum(place => 1 / Math.Log2(place + 2)) / 6, tied.Ndcg5, 1e-12);
    }

    [Fact]
    public void Macro_recall_is_the_mean_over_options_not_over_cases()
    {
        EpisodeMetrics[] cases = [Of("a"), Of("a"), Of("a"), Of("f")];

        Assert.Equal(0.5, EpisodeFigures.MacroRecall(cases));
    }

    private static EpisodeMetrics Of(string coded) => RankingMetrics.Of(Options, Falling, coded.Split(','));
}
