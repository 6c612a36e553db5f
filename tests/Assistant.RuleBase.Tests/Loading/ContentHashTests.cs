using System.Globalization;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading;

public sealed class ContentHashTests
{
    [Fact]
    public void Line_ends_do_not_matter()
    {
        var crlf = RealBase.Files.ToDictionary(f => f.Path, f => f.Text.ReplaceLineEndings("\r\n"), StringComparer.Ordinal);

        Assert.Equal(RealBase.Snapshot.Version, Some.Snapshot(crlf).Version);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_machine_s_language_does_not_matter(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

            var result = RuleBaseLoader.Check(new RuleFolder(RealBase.Folder));
            var problem = Assert.Single(Some.ProblemsAfter("claims/trade.yaml", "up: [0.3, 0.6]", "up: [0.6, 0.3]"));

            Assert.Empty(result.Problems);
            Assert.Equal(RealBase.Snapshot.Version, result.Snapshot!.Version);
            Assert.Equal(
                RealBase.Snapshot.States["SRB"].Series["inflation"][^1].Value, result.Snapshot.States["SRB"].Series["inflation"][^1].Value);
            Assert.Contains("the ramp [0.6, 0.3]", problem, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_changed_word_changes_it()
    {
        var changed = Some.With(("claims/trade.yaml", "claim: Many goods let", "claim: More goods let"));

        Assert.NotEqual(Some.Snapshot(SmallBase.Texts).Version.Hash, Some.Snapshot(changed).Version.Hash);
    }

    [Fact]
    public void Cases_and_texts_about_the_base_do_not_change_it()
    {
        var changed = Some.With(("claims/trade.cases.yaml", "name: Few goods\n  given: { state: SRB }", "name: Serbia\n  given: { state: SRB }"));
        changed["README.md"] = "About it.";
        changed["CHANGELOG.md"] = "What changed.";

        Assert.Equal(Some.Snapshot(SmallBase.Texts).Version, Some.Snapshot(changed).Version);
    }
}
