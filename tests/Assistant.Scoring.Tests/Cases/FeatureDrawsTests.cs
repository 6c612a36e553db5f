using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Tests.Cases;

/// <summary>What stands in for a value nobody knows, draw by draw.</summary>
public sealed class FeatureDrawsTests
{
    private const int Draws = 4096;

    private static readonly Feature Figure = new(FeatureKind.Indicator, "governance");
    private static readonly ReferenceDistribution Reference = ReferenceDistribution.Of([4, 1, 3, 2]);

    [Fact]
    public void A_missing_figure_is_drawn_from_the_reference_cases_alike()
    {
        var drawn = new FeatureDraws(Figure, Reference, Draws).Unknown;

        Assert.Equal([1, 2, 3, 4], drawn.Distinct().Order());
        Assert.All(drawn.GroupBy(d => d), g => Assert.Equal(Draws / 4.0, g.Count(), Draws * 0.03));
    }

    [Fact]
    public void A_tie_nobody_coded_is_none_in_four_draws_of_five_and_never_more_than_would_be_noted()
    {
        var draws = new FeatureDraws(Figure, Reference, Draws);

        Assert.Equal(0.8, draws.NotCoded.Count(d => d == 0) / (double)Draws, 0.03);
        Assert.InRange(draws.NotCoded.Max(), 0.32, TieStrength.NotNoted);
        Assert.Equal(TieStrength.NotNoted / 2, draws.NotCoded.Where(d => d > 0).Average(), 0.01);
        Assert.All(draws.NotCoded.Zip(draws.Uniform), d => Assert.Equal(d.Second < 0.8, d.First == 0));
    }

    [Fact]
    public void Doubt_is_a_normal_number_of_at_most_three()
    {
        var doubt = new FeatureDraws(Figure, Reference, Draws).Doubt;

        Assert.Equal((-3.0, 3.0), (doubt.Min(), doubt.Max()));
        Assert.Equal(0, doubt.Average(), 0.05);
        Assert.Equal(1, Math.Sqrt(doubt.Average(d => d * d)), 0.05);
    }

    [Fact]
    public void Tests_of_one_attribute_share_their_draws_and_other_features_have_their_own()
    {
        double[] Of(FeatureKind kind, string name) => new FeatureDraws(new Feature(kind, name), Reference, 64).Uniform;

        Assert.Equal(Of(FeatureKind.Scenario, "posture=open"), Of(FeatureKind.Scenario, "posture=defiant"));
        Assert.NotEqual(Of(FeatureKind.Scenario, "posture=open"), Of(FeatureKind.Scenario, "breadth"));
        Assert.NotEqual(Of(FeatureKind.Indicator, "a=b"), Of(FeatureKind.Indicator, "a=c"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 3)]
    [InlineData(0.99, 4)]
    [InlineData(1, 4)]
    public void A_quantile_is_the_value_at_that_share_of_the_cases(double p, double expected) => Assert.Equal(expected, Reference.At(p));

    [Fact]
    public void A_distribution_knows_its_ends_its_middle_and_its_spread()
    {
        Assert.Equal((1, 4, 3, 2), (Reference.Low, Reference.High, Reference.Median, Reference.Spread));
        Assert.Equal((7, 7, 7, 0), (ReferenceDistribution.Of([], 7).Low, ReferenceDistribution.Of([], 7).High, ReferenceDistribution.Of([], 7).Median, ReferenceDistribution.Of([], 7).Spread));

        var categories = ReferenceDistribution.Categories([true, false, true]);
        Assert.Equal((0, 1, 0, 0), (categories.Low, categories.High, categories.Median, categories.Spread));
        Assert.Equal([1, 0, 1, 0], new[] { 0, 0.25, 0.5, 0.75 }.Select(categories.At));
    }
}
