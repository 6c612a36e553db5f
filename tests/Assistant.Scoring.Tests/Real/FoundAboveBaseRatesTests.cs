using Assistant.Scoring.Evaluation;

namespace Assistant.Scoring.Tests.Real;

/// <summary>The rules find what states did better than base rates alone, over the coded cases, each left out of its own base rate.</summary>
public sealed class FoundAboveBaseRatesTests
{
    [Fact]
    public void The_rules_find_more_responses_than_popularity_and_rank_them_no_worse()
    {
        var against = EpisodeEvaluation.Run(RealBase.Compiled).Overall.AgainstPopularity.ToDictionary(d => d.Measure, d => d.Difference);

        Assert.True(against["macro recall@3"].Low > 0, against["macro recall@3"].ToString());
        Assert.True(against["NDCG@5"].Value > -0.03, against["NDCG@5"].ToString());
    }
}
