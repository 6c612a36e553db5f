using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using static Assistant.Scoring.Tests.Cases.MadeParties;

namespace Assistant.Scoring.Tests.Cases;

/// <summary>Whom a state leans on against its senders.</summary>
public sealed class PatronTests
{
    [Fact]
    public void A_power_whose_votes_are_unknown_counts_as_half_near()
    {
        var state = Some.State("AAA", [Some.TieWith("RUS", "export", 1 / 3.0)], ("un-ideal-point", 1));

        Assert.Equal("CHN", Patron(state, "USA", Power("RUS"), Power("CHN", ("un-ideal-point", 2))));
        Assert.Equal("RUS", Patron(state, "USA", Power("RUS"), Power("CHN", ("un-ideal-point", 3))));
    }

    [Fact]
    public void Votes_further_apart_than_four_count_as_four()
    {
        var state = Some.State("AAA", [Some.TieWith("RUS", "export", 0.1), Some.TieWith("CHN", "export", 0.2)], ("un-ideal-point", -3));

        Assert.Equal("CHN", Patron(state, "USA", Power("RUS", ("un-ideal-point", 1)), Power("CHN", ("un-ideal-point", 3))));
    }

    [Fact]
    public void Of_powers_as_close_the_first_by_name_is_the_patron()
    {
        Tie[] ties = [Some.TieWith("RUS", "arms", 1), Some.TieWith("CHN", "arms", 1)];

        Assert.Equal("CHN", Patron(Some.State("AAA", ties), "USA"));
        Assert.Equal("CHN", Patron(Some.State("AAA", [.. ties.Reverse()]), "USA", Power("RUS"), Power("CHN")));
    }

    [Fact]
    public void A_union_may_be_the_patron_and_an_ordinary_state_may_not()
    {
        Assert.Equal("UNION", Patron(Some.State("AAA", [Some.TieWith("UNION", "arms", 1), Some.TieWith("RUS", "arms", 0.5)]), "USA"));
        Assert.Null(Patron(Some.State("AAA", [Some.TieWith("NNN", "arms", 1)]), "USA"));
    }

    [Fact]
    public void A_power_of_a_senders_camp_is_no_patron_but_powers_of_no_camp_are_even_against_each_other()
    {
        var state = Some.State("AAA", [Some.TieWith("GBR", "arms", 1), Some.TieWith("UNION", "arms", 0.5), Some.TieWith("RUS", "arms", 0.4)]);

        Assert.Equal("UNION", Patron(state, "USA", Power("GBR"), Power("RUS")));
        Assert.Equal("GBR", Patron(state, "RUS", Power("GBR"), Power("RUS")));
        Assert.Equal("GBR", Patron(state, "NNN", Power("GBR"), Power("RUS")));
        Assert.Equal("UNION", Patron(state with { Ties = [.. state.Ties.Skip(1)] }, "NNN", Power("GBR"), Power("RUS")));
    }

    [Fact]
    public void Nobody_is_its_own_patron()
    {
        var power = Power("CHN", ("un-ideal-point", 1)) with { Ties = [Some.TieWith("CHN", "arms", 1), Some.TieWith("RUS", "arms", 0.1)] };

        Assert.Equal("RUS", new CaseReader(Base(power, [Power("USA"), Power("RUS")])).PatronOf(power, Some.Scenario(), null));
    }

    [Theory]
    [InlineData(new[] { 0.4, 0.4, 0.4 }, new[] { 0.9 })]
    [InlineData(new[] { 1, 1, 1, 0.1 }, new[] { 0.9, 0.9, 0.9 })]
    [InlineData(new[] { 0.6, 0.6, 0.6 }, new[] { 0.5, 0.5, 0.5, 0.5, 0.5 })]
    public void Ties_are_as_close_as_the_mean_of_the_three_strongest_channels(double[] closer, double[] other)
    {
        string[] channels = ["arms", "energy", "export", "finance", "import"];
        var state = Some.State("AAA", [.. closer.Select((s, i) => Some.TieWith("RUS", channels[i], s)), .. other.Select((s, i) => Some.TieWith("CHN", channels[i], s))]);

        Assert.Equal("RUS", Patron(state, "USA"));
    }

    [Fact]
    public void Of_several_ties_through_one_channel_the_strongest_counts()
    {
        var state = Some.State("AAA", [Some.TieWith("RUS", "arms", 0.8), Some.TieWith("RUS", "arms", 0.1), Some.TieWith("CHN", "arms", 0.5), Some.TieWith("CHN", "arms", 0.5)]);

        Assert.Equal("RUS", Patron(state, "USA"));
    }
}
