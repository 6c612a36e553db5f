using Assistant.RuleBase.Comparing;

namespace Assistant.RuleBase.Tests.Comparing;

public sealed class ChangelogTests
{
    private const string Text = """
        # Changes

        ## 1.1.0 (2026-12-01)

        Minor. `trade.narrow-base` counts earlier.

        Expected flips:

        - resist-absorb -> seek-exemptions, through trade.narrow-base, in SRB KAZ, under us-trade us-energy, at most 12
        - `*` → `hedge-quietly`.

        And a word after it.

        ## 1.0.0 (2026-11-23)

        First release.
        """;

    [Fact]
    public void Each_version_has_its_entry_and_line()
    {
        var changelog = Changelog.Parse(Text);

        Assert.Equal([("1.1.0", 3), ("1.0.0", 14)], changelog.Entries.Select(e => (e.Version, e.Line)));
        Assert.Equal("First release.", changelog.Find("1.0.0")!.Text);
        Assert.Null(changelog.Find("0.9.0"));
        Assert.Empty(changelog.Problems);
    }

    [Fact]
    public void Expected_flips_are_read_with_all_their_limits()
    {
        var flips = Changelog.Parse(Text).Find("1.1.0")!.ExpectedFlips;

        Assert.Equal(2, flips.Count);
        Assert.Equal(("resist-absorb", "seek-exemptions", "trade.narrow-base", 12, 9), (flips[0].From, flips[0].To, flips[0].Rule, flips[0].AtMost, flips[0].Line));
        Assert.Equal(["SRB", "KAZ"], flips[0].States);
        Assert.Equal(["us-trade", "us-energy"], flips[0].Scenarios);
        Assert.True(flips[1].Covers("resist-absorb", "hedge-quietly", null, "SRB", "grid-001"));
        Assert.False(flips[1].Covers("resist-absorb", "reform-home", null, "SRB", "grid-001"));
    }

    [Fact]
    public void A_line_nobody_can_read_is_located()
    {
        var problem = Assert.Single(Changelog.Parse(Text.Replace("`*` → `hedge-quietly`", "some will hedge", StringComparison.Ordinal)).Problems);

        Assert.StartsWith("CHANGELOG.md:10:1: RB026: this is no expected flip; write ", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`trade.narrow` is new.", "trade.narrow", true)]
    [InlineData("We changed trade.narrow.", "trade.narrow", true)]
    [InlineData("`trade.narrow-base` is new.", "trade.narrow", false)]
    [InlineData("`old.trade.narrow` is new.", "trade.narrow", false)]
    public void An_entry_names_whole_identifiers_only(string text, string id, bool names) =>
        Assert.Equal(names, new ChangelogEntry("1.1.0", 1, text, []).Names(id));

    [Theory]
    [InlineData("1.2.3", VersionPart.Patch, "1.2.4")]
    [InlineData("1.2.3", VersionPart.Minor, "1.3.0")]
    [InlineData("1.2.3", VersionPart.Major, "2.0.0")]
    public void Raising_a_part_starts_the_parts_behind_it_again(string version, VersionPart part, string next)
    {
        var before = SemanticVersion.Parse(version)!.Value;

        Assert.Equal(next, before.Next(part).ToString());
        Assert.Equal(part, before.Next(part).RaisedFrom(before));
        Assert.Equal(VersionPart.None, before.RaisedFrom(before.Next(part)));
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("1.2.x")]
    [InlineData("v1.2.3")]
    [InlineData("1.-2.3")]
    public void What_is_no_version_is_none(string text) => Assert.Null(SemanticVersion.Parse(text));
}
