using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Tests.Draws;

/// <summary>The value at every rank, the first and the last among them, in draws few and many.</summary>
public sealed class OrderStatisticsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    [InlineData(511, 1)]
    [InlineData(512, 1)]
    [InlineData(1_003, 1)]
    [InlineData(700, 50)]
    [InlineData(600, 600)]
    public void The_value_at_any_rank_is_that_of_the_sorted_values(int count, int alike)
    {
        double[] values = [.. Enumerable.Range(0, count).Select(i => (double)(((i * 397) + (count / 2)) % count / alike))];
        double[] sorted = [.. values.Order()];
        for (var rank = 0; rank < count; rank++)
        {
            Assert.Equal((sorted[rank], sorted[^(rank + 1)]), OrderStatistics.Both(values, rank, count - 1 - rank, new double[count]));
        }
    }
}
