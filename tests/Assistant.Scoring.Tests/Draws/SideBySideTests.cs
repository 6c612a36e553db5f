using Assistant.Scoring.Draws;
using Assistant.Scoring.Points;
using CsCheck;

namespace Assistant.Scoring.Tests.Draws;

/// <summary>Draws side by side in vectors give what one draw after another gives, to the last bit, at every length.</summary>
public sealed class SideBySideTests
{
    private static readonly double[] Levels = [0.25, 0.5, 0.75];

    /// <summary>Few values, so that many are equal.</summary>
    private static readonly Gen<double> Values = Gen.Frequency((1, Gen.Int[0, 9].Select(i => i / 10.0)), (4, Gen.Double[0, 1]));

    [Fact]
    public void Order_statistics_are_those_of_the_sorted_values() =>
        Gen.Select(Values.Array[1, 2_500], Gen.Double[0, 1]).Sample((values, share) =>
        {
            var (lower, upper) = ((int)(share * values.Length / 2), values.Length - 1 - (int)(share * values.Length / 2));
            double[] before = [.. values];

            var both = OrderStatistics.Both(values, lower, upper, new double[values.Length]);

            double[] sorted = [.. values.Order()];
            Assert.Equal((sorted[lower], sorted[upper]), both);
            Assert.Equal(before, values);
        });

    [Fact]
    public void Places_are_those_of_a_stable_ranking_in_every_draw() =>
        Gen.Int[1, 40].SelectMany(draws => Values.Array[draws].Array[1, 6]).Sample(logOdds =>
        {
            var draws = logOdds[0].Length;

            var (first, top3) = Ranks.Count(logOdds, draws);

            int[][] orders = [.. Enumerable.Range(0, draws).Select(k => Enumerable.Range(0, logOdds.Length).OrderByDescending(o => logOdds[o][k]).ToArray())];
            Assert.Equal(Enumerable.Range(0, logOdds.Length).Select(o => orders.LongCount(order => order[0] == o)), first);
            Assert.Equal(Enumerable.Range(0, logOdds.Length).Select(o => orders.LongCount(order => order.Take(3).Contains(o))), top3);
        });

    [Fact]
    public void A_group_adds_in_every_draw_the_damped_sum_of_its_terms() =>
        Gen.Int[1, 20].SelectMany(draws => Gen.Select(Values.Array[draws].Array[2, 6], Values.Array[draws], Gen.Int[0, 2].Array[draws], Gen.Bool)).Sample(
            (degrees, kappa, levels, supports) =>
            {
                var sign = supports ? 1 : -1;
                Lane[] activations = [.. degrees.Select((d, i) => i == 1 ? new Lane(d[0]) : new Lane(d))];
                double[][] weights = [.. degrees.Select(d => d.Reverse().ToArray())];
                double[] rho = [.. levels.Select(l => Levels[l])];
                double[] sum = [.. kappa];

                Vectors.AddGroup(sum, activations, weights, kappa, rho, sign);

                Assert.Equal(
                    kappa.Select((k, i) => k + (sign * k * GroupShares.Sum([.. activations.Select((a, c) => a[i] * weights[c][i])], rho[i]))), sum);
            });

    [Fact]
    public void One_option_is_above_another_in_as_many_draws_as_counted() =>
        Gen.Int[1, 40].SelectMany(draws => Gen.Select(Values.Array[draws], Values.Array[draws])).Sample(
            (one, other) => Assert.Equal(one.Zip(other).Count(p => p.First > p.Second), Vectors.CountAbove(one, other)));
}
