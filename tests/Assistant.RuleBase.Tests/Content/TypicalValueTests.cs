using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Content;

public sealed class TypicalValueTests
{
    private static RuleBaseSnapshot Base => RealBase.Snapshot;

    [Fact]
    public void A_level_is_taken_for_what_states_of_that_level_have_and_lies_in_its_band()
    {
        foreach (var indicator in Base.Indicators.Values)
        {
            foreach (var band in indicator.Bands)
            {
                var typical = Base.TypicalValue(indicator.Id, band.Name)!.Value;
                var held = Base.States.Values.Select(s => s.Value(indicator.Id, null, 0)?.Value).OfType<double>().Where(v => indicator.BandOf(v) == band).ToList();
                Assert.Equal(band, indicator.BandOf(typical));
                Assert.True(held.Count == 0 || (typical >= held.Min() * (held.Min() < 0 ? 1.1 : 0.9) && typical <= held.Max() * (held.Max() < 0 ? 0.9 : 1.1)), $"{indicator.Id} {band.Name}: {typical}");
            }
        }
    }

    [Fact]
    public void High_inflation_is_that_of_states_that_have_it_not_the_middle_of_all_that_is_possible() =>
        Assert.InRange(Base.TypicalValue("inflation", "high")!.Value, 10, 40);

    [Fact]
    public void None_is_nought_where_no_band_is_called_so_and_an_unknown_word_is_nothing()
    {
        Assert.Equal(0, Base.TypicalValue("inflation", "none"));
        Assert.Null(Base.TypicalValue("inflation", "purple"));
        Assert.Null(Base.TypicalValue("no-such-indicator", "high"));
    }
}
