using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using static Assistant.Scoring.Tests.Cases.MadeParties;

namespace Assistant.Scoring.Tests.Cases;

/// <summary>Which of several ties counts, and what is said where none is listed.</summary>
public sealed class TieReaderTests
{
    [Theory]
    [InlineData("USA", "RUS")]
    [InlineData("RUS", "USA")]
    public void Of_ties_as_strong_the_one_listed_first_counts_whoever_is_named_first(string one, string other)
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "arms", 0.5), Some.TieWith("RUS", "arms", 0.5)]);

        Assert.Equal("USA", Arms(state, one, other).Note.Partner);
    }

    [Theory]
    [InlineData("USA", "RUS")]
    [InlineData("RUS", "USA")]
    public void The_stronger_tie_counts_wherever_it_is_listed(string one, string other)
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "arms", 0.3), Some.TieWith("RUS", "arms", 0.8)]);

        Assert.Equal(("RUS", 0.8), (Arms(state, one, other).Note.Partner, Arms(state, one, other).Value));
        Assert.Equal(("RUS", 0.8), (Arms(state with { Ties = [.. state.Ties.Reverse()] }, one, other).Note.Partner, Arms(state, one, other).Value));
    }

    [Fact]
    public void A_listed_flow_is_what_it_is_however_small()
    {
        var reading = Read(FeatureKind.Tie, "export", "sender", Some.State("AAA", [Some.TieWith("USA", "export", 0) with { Share = 0.02 }]), ["USA"]);

        Assert.Equal(ReadingKind.Known, reading.Kind);
        Assert.Equal(0.02 / 0.05 / 3, reading.Value, 12);
        Assert.Equal(("USA", "export", 2025), (reading.Note.Partner, reading.Note.Channel, reading.Note.Year!.Value));
    }

    [Fact]
    public void A_tie_as_strong_as_an_unlisted_flow_may_be_is_known()
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "arms", TieStrength.NotNoted)]);

        Assert.Equal(ReadingKind.Known, Read(FeatureKind.Tie, "arms+export", "sender", state, ["USA"]).Kind);
        Assert.Equal(ReadingKind.Interval, Read(FeatureKind.Tie, "arms+export", "sender", state with { Ties = [Some.TieWith("USA", "arms", 0.33)] }, ["USA"]).Kind);
    }

    [Fact]
    public void The_most_that_any_unlisted_flow_may_be_is_left_open()
    {
        var state = Some.State("AAA", [Some.TieWith("RUS", "arms", 1)]) with { TradeCutoffs = new Dictionary<string, double> { ["export"] = 0.05, ["import"] = 0.01 } };

        Assert.Equal(1 / 3.0, Read(FeatureKind.Tie, "export+import", "sender", state, ["USA"]).High, 12);
        Assert.Equal(1 / 15.0, Read(FeatureKind.Tie, "import", "sender", state, ["USA"]).High, 12);
    }

    [Fact]
    public void What_is_not_listed_is_noted_with_whom_and_through_what_it_would_be()
    {
        var state = Some.State("AAA", [Some.TieWith("RUS", "arms", 1)]);

        Assert.Equal((ReadingKind.Interval, "USA", "export+energy"), NoteOf(Read(FeatureKind.Tie, "export+energy", "sender", state, ["USA", "NNN"])));
        Assert.Equal((ReadingKind.NotCoded, "USA", "energy"), NoteOf(Read(FeatureKind.Tie, "energy", "sender", state, ["USA", "NNN"])));
        Assert.Equal((ReadingKind.Unknown, "USA", "energy"), NoteOf(Read(FeatureKind.Tie, "energy", "sender", state, ["USA"], asOf: 1950)));
    }

    [Fact]
    public void A_year_from_which_any_tie_is_recorded_is_a_year_with_records()
    {
        var first = 2025 - ScoringParameters.Default.TieReach;
        var state = Some.State("AAA", [Some.TieWith("USA", "arms", 1), Some.TieWith("USA", "energy", 1) with { Year = 2025 + 5 }]);

        Assert.Equal(1, Read(FeatureKind.Tie, "arms", "sender", state, ["USA"], asOf: first).Value);
        Assert.Equal(ReadingKind.NotCoded, Read(FeatureKind.Tie, "energy", "sender", state, ["USA"], asOf: first).Kind);
    }

    private static (ReadingKind, string?, string?) NoteOf(FeatureReading reading) => (reading.Kind, reading.Note.Partner, reading.Note.Channel);

    private static FeatureReading Arms(StateProfile state, params string[] senders) => Read(FeatureKind.Tie, "arms", "sender", state, senders);
}
