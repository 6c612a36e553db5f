using Assistant.RuleBase.Episodes;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>How often options were chosen, worked out by hand: section 4.5 of the method.</summary>
public sealed class BaseRatesTests
{
    private const double Weight = 10;

    private static readonly Episode[] Cases =
    [
        Some.Episode("E1", "diversify-partners", "hedge-quietly"),
        Some.Episode("E2", "diversify-partners"),
        Some.Episode("E3", "resist-absorb"),
        Some.Episode("E4", "diversify-partners"),
        Some.Episode("T1", "hedge-quietly") with { Scenario = Some.Scenario() with { Position = "third-party" } },
    ];

    [Fact]
    public void A_rate_is_shrunk_towards_the_mean_over_options()
    {
        var rates = Of(Cases).Of("target", uniform: false);

        var mean = (3 + 1 + 1) / 3.0 / 4;
        Assert.Equal([(3, 4), (1, 4), (1, 4)], rates.Select(r => (r.Chosen, r.Episodes)));
        Assert.Equal((3 + (Weight * mean)) / (4 + Weight), rates[0].Value, 12);
        Assert.Equal((1 + (Weight * mean)) / (4 + Weight), rates[1].Value, 12);
        Assert.Equal(Math.Log(rates[0].Value / (1 - rates[0].Value)), rates[0].LogOdds, 12);
    }

    [Fact]
    public void Each_position_has_its_own_cases()
    {
        var rates = Of(Cases);

        Assert.Equal([0, 1, 0], rates.Of("third-party", uniform: false).Select(r => r.Chosen));
        Assert.All(rates.Of("third-party", uniform: false), r => Assert.Equal(1, r.Episodes));
        Assert.Equal(rates.Of("target", uniform: false), rates.Of("somewhere else", uniform: false));
    }

    [Fact]
    public void Without_one_case_the_rest_counts()
    {
        var without = Of(Cases).Excluding("E2", "target");

        Assert.Equal([(2, 3), (1, 3), (1, 3)], without.Select(r => (r.Chosen, r.Episodes)));
        Assert.Equal((2 + (Weight * (4 / 3.0 / 3))) / (3 + Weight), without[0].Value, 12);
    }

    [Fact]
    public void Without_any_case_and_with_the_uniform_prior_every_option_starts_at_p0()
    {
        Assert.All(Of([]).Of("target", uniform: false), r => Assert.Equal((0.25, 0, 0), (Math.Round(r.Value, 12), r.Chosen, r.Episodes)));
        Assert.All(Of(Cases).Of("target", uniform: true), r => Assert.Equal((0.25, 0, 0), (r.Value, r.Chosen, r.Episodes)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Draws_are_spread_as_a_beta_distribution_around_the_rate(bool uniform)
    {
        const int draws = 4096;
        var rates = new BaseRates(Some.Base([], episodes: Cases), Some.Options, draws);
        for (var o = 0; o < Some.Options.Length; o++)
        {
            var (rate, cases) = uniform ? (0.25, 0) : (rates.Of("target", uniform)[o].Value, 4);
            double[] drawn = [.. rates.DrawsOf("target", uniform)[o].Select(l => 1 / (1 + Math.Exp(-l)))];

            var spread = Math.Sqrt(drawn.Average(d => (d - drawn.Average()) * (d - drawn.Average())));
            Assert.Equal(rate, drawn.Average(), 0.005);
            Assert.Equal(Math.Sqrt(rate * (1 - rate) / (cases + Weight + 1)), spread, 0.005);
        }
    }

    private static BaseRates Of(Episode[] cases) => new(Some.Base([], episodes: cases), Some.Options, Some.Draws);
}
