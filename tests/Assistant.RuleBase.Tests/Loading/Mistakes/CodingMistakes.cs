using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What keeps a rule from being in force: readings that differ, a claim nobody wrote.</summary>
public sealed class CodingMistakes
{
    private const string Path = "claims/trade.yaml";

    [Fact]
    public void The_weaker_of_two_readings_counts() => Assert.Equal(
        ["claims/trade.yaml:14:7: RB023: `trade.wide-base` is in force, but on resist-absorb the hedge is `directional` while the readers saw `possible` and `directional`; write `possible`, the weaker, or set `status: reviewed` until it is"],
        Some.ProblemsAfter(Path, "hedge: possible,", "hedge: directional,"));

    [Fact]
    public void An_effect_one_reader_did_not_see_is_open() => Assert.Equal(
        ["claims/trade.yaml:14:7: RB023: `trade.wide-base` is in force, but on resist-absorb one reader saw no effect; drop the effect, or set `status: reviewed` until it is"],
        Some.ProblemsAfter(Path, "coded: [possible, directional]", "coded: [possible, none]"));

    [Fact]
    public void An_open_difference_waits_as_reviewed() => Assert.Empty(Some.ProblemsIn(Some.With(
        (Path, "coded: [possible, directional]", "coded: [possible, none]"),
        (Path, "- id: trade.wide-base\n  status: stable", "- id: trade.wide-base\n  status: reviewed"))));

    [Fact]
    public void A_draft_needs_no_reading() => Assert.Empty(Some.ProblemsIn(Some.With(
        (Path, ", coded: [possible, directional]", ""),
        (Path, "opposes: [trade.narrow-base]\n  coded: { by: [A, B], on: 2026-11-23 }", "opposes: [trade.narrow-base]"),
        (Path, "- id: trade.wide-base\n  status: stable", "- id: trade.wide-base\n  status: draft"))));

    [Fact]
    public void A_claim_is_written_before_the_rule_leaves_its_draft() => Assert.Equal(
        ["claims/trade.yaml:27:10: RB024: the claim is not written yet; write one sentence in your own words, or set `status: draft`"],
        Some.ProblemsAfter(Path, "claim: Friends close by help to bear it.", "claim: TODO"));
}
