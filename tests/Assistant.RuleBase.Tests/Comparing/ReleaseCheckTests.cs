using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Comparing;

public sealed class ReleaseCheckTests
{
    private static readonly (string, string, string) Weaker = ("claims/trade.yaml", "up: [0.3, 0.6] }\n  weakened_by", "up: [0.4, 0.6] }\n  weakened_by");

    private static readonly (string, string, string) Reworded = ("claims/trade.yaml", "Friends close by help to bear it.", "Friends nearby help to bear it.");

    [Fact]
    public void An_unchanged_base_needs_nothing() => Assert.Empty(Problems("# Changes"));

    [Fact]
    public void A_change_under_the_same_version_is_refused() => Assert.Equal(
        ["rulebase.yaml:2:1: RB025: 1 entry changed since main (such as rule `trade.narrow-base`), but the version is still 1.0.0; run `assistant rules bump minor`"],
        Problems("# Changes", Weaker));

    [Fact]
    public void A_version_raised_too_little_is_refused() => Assert.Equal(
        ["rulebase.yaml:2:1: RB025: what changed since main (such as rule `trade.narrow-base`) asks for a minor version, 1.1.0 or later, but the version is 1.0.1; run `assistant rules bump minor`"],
        Problems("## 1.0.1 (2026-12-01)\n\n`trade.narrow-base` counts later.", Weaker, Version("1.0.1")));

    [Fact]
    public void A_version_that_goes_back_is_refused() => Assert.Contains(
        "rulebase.yaml:2:1: RB025: the version went back from 1.0.0 to 0.9.0 since main; versions only rise",
        Problems("## 0.9.0 (2026-12-01)\n\n`trade.bear-it`", Reworded, Version("0.9.0")));

    [Fact]
    public void A_version_without_an_entry_is_refused() => Assert.Equal(
        ["CHANGELOG.md:1:1: RB026: version 1.0.1 has no entry; add `## 1.0.1 (DATE)` with every rule changed since main"],
        Problems("# Changes", Reworded, Version("1.0.1")));

    [Fact]
    public void An_entry_that_leaves_a_rule_out_is_refused() => Assert.Equal(
        ["CHANGELOG.md:2:1: RB026: the entry does not name `trade.narrow-base`, which was changed since main; say what that means for a reader"],
        Problems("# Changes\n## 1.1.0 (2026-12-01)\n\n`trade.bear-it` reads better.", Weaker, Reworded, Version("1.1.0")));

    [Fact]
    public void A_raised_version_with_a_full_entry_is_released() => Assert.Empty(
        Problems("## 1.1.0 (2026-12-01)\n\n`trade.bear-it` reads better, `trade.narrow-base` counts later.", Weaker, Reworded, Version("1.1.0")));

    [Fact]
    public void A_larger_step_than_needed_is_the_maintainers_choice() => Assert.Empty(Problems("## 2.0.0\n\ntrade.bear-it", Reworded, Version("2.0.0")));

    [Theory]
    [InlineData("resist-absorb -> diversify-partner", "`diversify-partner`, which is no response; did you mean `diversify-partners`?")]
    [InlineData("* -> *, through trade.narow-base", "`trade.narow-base`, which is no rule; did you mean `trade.narrow-base`?")]
    [InlineData("* -> *, in SRB XKX", "`XKX`, which is no state; ")]
    [InlineData("* -> *, under us-trad", "`us-trad`, which is no reference scenario; did you mean `us-trade`?")]
    public void An_expected_flip_names_what_there_is(string flip, string problem) => Assert.StartsWith(
        $"CHANGELOG.md:7:1: RB026: an expected flip names {problem}",
        Assert.Single(Problems($"# Changes\n\n## 1.1.0 (2026-12-01)\n\nExpected flips:\n\n- {flip}, at most 3\n\n`trade.narrow-base` counts later.", Weaker, Version("1.1.0"))),
        StringComparison.Ordinal);

    [Fact]
    public void Drawn_scenarios_and_questions_are_known_by_their_numbers_alone() => Assert.Empty(
        Problems("## 1.1.0 (2026-12-01)\n\nExpected flips:\n\n- * -> *, under us-trade g017 q01\n\n`trade.narrow-base` counts later.", Weaker, Version("1.1.0")));

    private static (string, string, string) Version(string number) => ("rulebase.yaml", "version: 1.0.0", $"version: {number}");

    private static IEnumerable<string> Problems(string changelog, params (string File, string From, string To)[] changes)
    {
        var texts = Some.With(changes);
        texts[Changelog.File] = changelog;
        return ReleaseCheck.Problems(Some.Snapshot(SmallBase.Texts), Some.Snapshot(texts), new RuleTexts(texts).ReadAll(), "main").Select(p => p.ToString());
    }
}
