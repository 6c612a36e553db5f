using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Tests.Writing;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0.0001, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.1999, "very unlikely")]
    [InlineData(0.20, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.55, "likely")]
    [InlineData(0.80, "very likely")]
    [InlineData(0.95, "almost certain")]
    public void A_band_includes_its_lower_edge(double score, string band) => Assert.Equal(band, Likelihood.Of(score));

    [Theory]
    [InlineData(0.61, 0, "strongly supported")]
    [InlineData(0.6, 0, "supported")]
    [InlineData(0.2, 0, "as in a typical case")]
    [InlineData(-0.2, 0, "as in a typical case")]
    [InlineData(-0.21, 0, "less than typical")]
    [InlineData(-0.61, 0, "much less than typical")]
    [InlineData(0.9, 0.61, "mixed")]
    public void A_support_word_follows_the_evidence_unless_the_claims_disagree(double evidence, double conflict, string word)
    {
        var response = Some.Case("SRB").Assessment.First with { Evidence = evidence, Conflict = conflict };

        Assert.Equal(word, SupportWords.Of(response));
    }

    [Theory]
    [InlineData(0.19, "a little")]
    [InlineData(-0.2, "clearly")]
    [InlineData(0.6, "clearly")]
    [InlineData(-0.61, "strongly")]
    public void A_degree_follows_the_difference_to_a_typical_case(double delta, string degree) => Assert.Equal(degree, SupportWords.Degree(delta));

    [Theory]
    [InlineData(0.414, "fraction of 1", "41.4 %")]
    [InlineData(73.12, "per cent of gross domestic product", "73.1 % of GDP")]
    [InlineData(6_600_000, "persons", "6.6 million persons")]
    [InlineData(-0.283, "index, about -2.5 to 2.5", "-0.28 on a scale from about -2.5 to 2.5")]
    [InlineData(1, "flag", "yes")]
    [InlineData(0.00023, "fraction of 1", "0.02 %")]
    [InlineData(-0.0001, "months of imports", "-0.0001 months of imports")]
    [InlineData(4.3, "months of imports", "4.3 months of imports")]
    public void A_figure_is_printed_with_its_unit(double value, string unit, string text) => Assert.Equal(text, FigureFormat.Value(value, unit));
}
