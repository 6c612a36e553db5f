using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Tests.Draws;

/// <summary>Each loop over draws gives its formula in every draw, at every length: those that fill the machine's vectors and those that leave a rest.</summary>
public sealed class VectorsTests
{
    public static TheoryData<int> Lengths() => [.. Enumerable.Range(1, 19)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_ramp_rises_or_falls_between_its_thresholds(int length)
    {
        var (x, shift) = (Numbers(length, 0.37), Numbers(length, 0.11));
        foreach (var falling in new[] { false, true })
        {
            double Degree(double place) => Math.Clamp(place, 0, 1) is var up && falling ? 1 - up : up;

            Assert.Equal(x.Select(v => Degree((v - 0.2) * 2.5)), Filled(length, r => Vectors.Ramp(x, 0.2, 2.5, [], falling, r)));
            Assert.Equal(x.Zip(shift, (v, s) => Degree(((v - 0.2) * 2.5) - s)), Filled(length, r => Vectors.Ramp(x, 0.2, 2.5, shift, falling, r)));
            Assert.Equal(shift.Select(s => Degree(0.6 - s)), Filled(length, r => Vectors.Ramp(0.6, shift, falling, r)));
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void The_greater_or_lesser_is_taken_in_every_draw(int length)
    {
        var (one, other) = (Numbers(length, 0.37), Numbers(length, 0.11));

        Assert.Equal(one.Zip(other, Math.Max), Filled(length, r => Vectors.Extreme(one, other, true, r)));
        Assert.Equal(one.Zip(other, Math.Min), Filled(length, r => Vectors.Extreme(one, other, false, r)));
        Assert.Equal(one.Select(v => Math.Max(v, 0.4)), Filled(length, r => Vectors.Extreme(one, 0.4, true, r)));
        Assert.Equal(one.Select(v => Math.Min(v, 0.4)), Filled(length, r => Vectors.Extreme(one, 0.4, false, r)));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Numbers_are_turned_scaled_and_started_in_every_draw(int length)
    {
        var (one, other, third) = (Numbers(length, 0.37), Numbers(length, 0.11), Numbers(length, 0.23));

        Assert.Equal(one.Select(v => 1 - v), Filled(length, r => Vectors.Turn(one, r)));
        Assert.Equal(one.Select(v => 3 + (0.7 * v)), Filled(length, r => Vectors.Scale(one, 3, 0.7, r)));
        Assert.Equal(one.Zip(third, (prior, unseen) => prior + (0.3 * unseen)), Filled(length, r => Vectors.Start(one, [], third, 0.3, r)));
        Assert.Equal(one.Zip(other, third).Select(v => v.First - v.Second + (0.3 * v.Third)), Filled(length, r => Vectors.Start(one, other, third, 0.3, r)));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void An_activation_is_limited_and_added_in_every_draw(int length)
    {
        var (activation, degree, third) = (Numbers(length, 0.37), Numbers(length, 0.11), Numbers(length, 0.23));
        foreach (var sign in new[] { 1, -1 })
        {
            Assert.Equal(
                activation.Zip(degree, third).Select(v => v.First * (1 + (sign * v.Third * v.Second))),
                Filled(length, r => Vectors.Limit(new Lane(activation), new Lane(degree), sign, third, r)));
            Assert.Equal(
                activation.Zip(degree, third).Select(v => 2 + (sign * v.Third * (v.First * v.Second))),
                Filled(length, r =>
                {
                    r.Fill(2);
                    Vectors.AddTerm(r, new Lane(activation), degree, third, sign);
                }));
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Values_are_moved_to_a_mean_within_their_bounds(int length)
    {
        var values = Numbers(length, 0.37);
        var shift = 0.6 - values.Average();

        var moved = Filled(length, r => Vectors.Recentre(values, 0.6, 0.9, r));

        Assert.All(values.Zip(moved), v => Assert.Equal(Math.Clamp(v.First + shift, 0, 0.9), v.Second, 12));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void What_a_feature_moves_is_what_a_line_through_the_draws_explains(int length)
    {
        var (feature, logOdds) = (Numbers(length, 0.37), Numbers(length, 0.11));
        var (meanX, meanY) = (feature.Average(), logOdds.Average());
        var covariance = feature.Zip(logOdds, (x, y) => (x - meanX) * (y - meanY)).Sum();
        var variance = feature.Sum(x => (x - meanX) * (x - meanX));

        Assert.Equal(length == 1 ? 0 : Math.Abs(covariance) / Math.Sqrt(variance * length), Vectors.Moves(feature, logOdds), 12);
        Assert.Equal(0, Vectors.Moves(Filled(length, r => r.Fill(0.5)), logOdds), 12);
    }

    private delegate void Fill(Span<double> result);

    private static double[] Filled(int length, Fill fill)
    {
        var result = new double[length];
        fill(result);
        return result;
    }

    /// <summary>Spread over 0 to 1, the same every time, no two alike.</summary>
    private static double[] Numbers(int length, double step) => [.. Enumerable.Range(1, length).Select(i => i * step % 1)];
}
