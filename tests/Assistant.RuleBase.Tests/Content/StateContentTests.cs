using System.Globalization;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Content;

public sealed class StateContentTests
{
    private static readonly string[] Facts = ["un-member", "permanent-seat", "landlocked", "island"];

    private static RuleBaseSnapshot Base => RealBase.Snapshot;

    [Fact]
    public void There_are_at_least_190_states()
    {
        Assert.InRange(Base.States.Count, 190, 250);
        Assert.Equal(193, Base.States.Values.Count(s => s.State.IsUnMember));
    }

    [Fact]
    public void There_are_at_least_twenty_indicators_each_with_dataset_and_licence()
    {
        Assert.InRange(Base.Indicators.Count, 20, 100);
        Assert.All(Base.Indicators.Values, i => Assert.True(
            i.Dataset.Length > 0 && i.Publisher.Length > 0 && i.Licence.Length > 0 && i.Definition.Length > 0 && i.Unit.Length > 0, i.Id));
    }

    [Fact]
    public void Only_figures_that_may_be_passed_on_are_here()
    {
        string[] refused = ["-SA", "-NC", "-ND", "unclear", "ShareAlike", "non-commercial"];

        Assert.All(Base.Indicators.Values, i => Assert.DoesNotContain(refused, r => i.Licence.Contains(r, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_figure_has_a_year_but_plain_facts()
    {
        foreach (var (iso3, profile) in Base.States)
        {
            foreach (var (indicator, values) in profile.Series)
            {
                Assert.All(values, v => Assert.True(
                    Facts.Contains(indicator) ? v.IsTimeless : v.Year is >= 1990 and <= 2026, $"{iso3} {indicator} {v.Year}"));
            }
        }
    }

    [Fact]
    public void Most_states_have_most_figures()
    {
        var coverage = Base.States.Values.Select(s => (double)s.Series.Count / Base.Indicators.Count).Order().ToList();

        Assert.True(coverage[coverage.Count / 2] > 0.75, $"half of the states have less than {coverage[coverage.Count / 2]:P0}");
    }

    [Theory]
    [InlineData("USA")]
    [InlineData("RUS")]
    [InlineData("CHN")]
    [InlineData("GBR")]
    [InlineData("FRA")]
    public void The_permanent_five_are_great_powers(string iso3)
    {
        Assert.Equal(StateClass.Great, Base.States[iso3].Class);
    }

    [Theory]
    [InlineData("SRB", StateClass.Smaller)]
    [InlineData("LTU", StateClass.Smaller)]
    [InlineData("QAT", StateClass.Smaller)]
    [InlineData("IND", StateClass.Middle)]
    [InlineData("BRA", StateClass.Middle)]
    public void Others_are_classed_by_their_share_of_world_product(string iso3, StateClass expected)
    {
        Assert.Equal(expected, Base.States[iso3].Class);
    }

    [Fact]
    public void Five_states_are_great_and_most_are_smaller()
    {
        Assert.Equal(5, Base.States.Values.Count(s => s.Class == StateClass.Great));
        Assert.True(Base.States.Values.Count(s => s.Class == StateClass.Smaller) >= 160);
    }

    [Fact]
    public void Codes_agree_with_the_runtime_s_table_of_regions()
    {
        // Regions differ in what they know of small states; where one is known, both codes belong together.
        var known = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(c => new RegionInfo(c.Name))
            .DistinctBy(r => r.TwoLetterISORegionName)
            .ToDictionary(r => r.TwoLetterISORegionName, r => r.ThreeLetterISORegionName);
        var checkable = Base.States.Values.Select(s => s.State).Where(s => known.ContainsKey(s.Iso2) && s.Iso3 != "XKX").ToList();

        Assert.True(checkable.Count > 150, $"only {checkable.Count} states are known to the runtime");
        Assert.All(checkable, s => Assert.Equal(known[s.Iso2], s.Iso3));
    }

    [Fact]
    public void Serbia_s_energy_tie_to_Russia_is_there()
    {
        var tie = Assert.Single(Base.States["SRB"].Ties, t => t is { Partner: "RUS", Channel: "energy-supply" });

        Assert.True(tie.Strength > 0.5);
        Assert.InRange(tie.Year, 2018, 2026);
    }

    [Fact]
    public void Neighbours_name_each_other()
    {
        Assert.All(Base.States.Values, s => Assert.All(
            s.State.Neighbours, n => Assert.Contains(s.State.Iso3, Base.States[n].State.Neighbours)));
    }
}
