using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong in claims/TOPIC.yaml, conditions apart.</summary>
public sealed class ClaimMistakes
{
    private const string Path = "claims/trade.yaml";

    [Fact]
    public void An_unknown_key_is_met_with_the_nearest_one() => Assert.Equal(
        [
            "claims/trade.yaml:9:7: RB003: `hedge` is missing; add it",
            "claims/trade.yaml:9:71: RB002: `hegde` is no known key here; did you mean `hedge`?",
        ],
        Some.ProblemsAfter(Path, "hedge: regular,", "hegde: regular,"));

    [Fact]
    public void An_unknown_response_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:21:17: RB005: `resist-absorbe` is no known response; did you mean `resist-absorb`?"],
        Some.ProblemsAfter(Path, "{ option: resist-absorb,", "{ option: resist-absorbe,"));

    [Fact]
    public void An_unknown_hedge_class_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:21:74: RB005: `posible` is no known hedge class; did you mean `possible`?"],
        Some.ProblemsAfter(Path, "hedge: possible,", "hedge: posible,"));

    [Fact]
    public void A_sign_that_is_none_lists_the_signs() => Assert.Equal(
        ["claims/trade.yaml:21:57: RB005: `+` is no known sign; use one of attacks, supports"],
        Some.ProblemsAfter(Path, "bears_on: success, sign: supports", "bears_on: success, sign: +"));

    [Fact]
    public void An_effect_bears_on_something_known() => Assert.Equal(
        ["claims/trade.yaml:21:42: RB005: `successes` is no known thing an effect bears on; did you mean `success`?"],
        Some.ProblemsAfter(Path, "bears_on: success", "bears_on: successes"));

    [Fact]
    public void A_status_is_known() => Assert.Equal(
        ["claims/trade.yaml:26:11: RB005: `stabel` is no known status; did you mean `stable`?"],
        Some.ProblemsAfter(Path, "- id: trade.bear-it\n  status: stable", "- id: trade.bear-it\n  status: stabel"));

    [Fact]
    public void A_missing_status_is_told_once() => Assert.Equal(
        ["claims/trade.yaml:25:3: RB003: `status` is missing; add it"],
        Some.ProblemsAfter(Path, "- id: trade.bear-it\n  status: stable", "- id: trade.bear-it"));

    [Fact]
    public void A_rule_stands_once() => Assert.Equal(
        ["claims/trade.yaml:34:9: RB006: the rule `trade.wide-base` stands twice; identifiers are for ever and unique"],
        Some.ProblemsAfterAdding(Path, "- { id: trade.wide-base, status: draft, claim: x, cites: [sample#title], topics: [x], effects: [], since: 1.0.0 }"));

    [Fact]
    public void A_rule_identifier_is_kebab_case() => Assert.Equal(
        ["claims/trade.yaml:34:9: RB004: `trade.Bear_It` is no rule identifier; write trade.kebab-case-name"],
        Some.ProblemsAfterAdding(Path, "- { id: trade.Bear_It, status: draft, claim: x, cites: [sample#title], topics: [x], effects: [], since: 1.0.0 }"));

    [Fact]
    public void A_rule_identifier_begins_with_its_file() => Assert.Equal(
        ["claims/trade.yaml:34:9: RB004: `friends.bear-it` stands in trade.yaml; begin it with `trade.`, or move the rule"],
        Some.ProblemsAfterAdding(Path, "- { id: friends.bear-it, status: draft, claim: x, cites: [sample#title], topics: [x], effects: [], since: 1.0.0 }"));

    [Fact]
    public void A_rule_without_cites_is_refused() => Assert.Equal(
        [
            "claims/trade.yaml:25:3: RB007: `trade.bear-it` cites nothing; add the locator its claim rests on",
            "documents/sample.yaml:15:57: RB017: p1.s2 names `trade.bear-it`, which does not cite it; correct `rules:` or the rule's `cites`",
        ],
        Some.ProblemsAfter(Path, "  cites: [sample#p1.s2]\n  topics: [friends]", "  topics: [friends]"));

    [Fact]
    public void A_rule_with_empty_cites_is_refused() => Assert.Equal(
        [
            "claims/trade.yaml:28:10: RB007: `trade.bear-it` cites nothing; add the locator its claim rests on",
            "documents/sample.yaml:15:57: RB017: p1.s2 names `trade.bear-it`, which does not cite it; correct `rules:` or the rule's `cites`",
        ],
        Some.ProblemsAfter(Path, "  cites: [sample#p1.s2]\n  topics: [friends]", "  cites: []\n  topics: [friends]"));

    [Fact]
    public void A_cited_locator_exists() => Assert.Equal(
        ["claims/trade.yaml:28:25: RB008: `p1.s9` is no known locator of sample; did you mean `p1.s1`?"],
        Some.ProblemsAfter(Path, "  cites: [sample#p1.s2]\n  topics: [friends]", "  cites: [sample#p1.s2, sample#p1.s9]\n  topics: [friends]"));

    [Fact]
    public void A_cited_document_exists() => Assert.Equal(
        ["claims/trade.yaml:28:25: RB008: `simple` is no known document; did you mean `sample`?"],
        Some.ProblemsAfter(Path, "  cites: [sample#p1.s2]\n  topics: [friends]", "  cites: [sample#p1.s2, simple#p1.s2]\n  topics: [friends]"));

    [Fact]
    public void A_cite_names_document_and_locator() => Assert.Equal(
        ["claims/trade.yaml:28:25: RB008: `p1.s2` is no locator; write DOCUMENT#p3.s2"],
        Some.ProblemsAfter(Path, "  cites: [sample#p1.s2]\n  topics: [friends]", "  cites: [sample#p1.s2, p1.s2]\n  topics: [friends]"));

    [Fact]
    public void A_claim_is_not_left_empty() => Assert.Equal(
        ["claims/trade.yaml:27:9: RB003: `claim` is empty; fill it in"],
        Some.ProblemsAfter(Path, "claim: Friends close by help to bear it.", "claim:"));

    [Fact]
    public void A_missing_key_is_named() => Assert.Equal(
        ["claims/trade.yaml:25:3: RB003: `claim` is missing; add it"],
        Some.ProblemsAfter(Path, "  claim: Friends close by help to bear it.\n", ""));

    [Fact]
    public void A_group_keeps_to_one_option() => Assert.Equal(
        ["claims/trade.yaml:21:91: RB011: the group `narrow-base` mixes support on choice of diversify-partners by sample with support on success of resist-absorb by sample in `trade.wide-base`; a group keeps to one option, sign, bears_on and document"],
        Some.ProblemsAfter(Path, "group: wide-base", "group: narrow-base"));

    [Fact]
    public void A_group_keeps_to_one_sign() => Assert.Equal(
        ["claims/trade.yaml:10:94: RB011: the group `narrow-base` mixes support on choice of diversify-partners by sample with attack on choice of diversify-partners by sample in `trade.narrow-base`; a group keeps to one option, sign, bears_on and document"],
        Some.ProblemsAfter(Path, "    - { option: diversify-partners, bears_on: costs, line: years of work }", "    - { option: diversify-partners, bears_on: choice, sign: attacks, hedge: possible, group: narrow-base, coded: [possible, possible] }"));

    [Fact]
    public void A_group_keeps_to_what_its_effects_bear_on() => Assert.Equal(
        ["claims/trade.yaml:10:96: RB011: the group `narrow-base` mixes support on choice of diversify-partners by sample with support on success of diversify-partners by sample in `trade.narrow-base`; a group keeps to one option, sign, bears_on and document"],
        Some.ProblemsAfter(Path, "    - { option: diversify-partners, bears_on: costs, line: years of work }", "    - { option: diversify-partners, bears_on: success, sign: supports, hedge: possible, group: narrow-base, coded: [possible, possible] }"));

    [Fact]
    public void An_inferred_effect_is_no_stronger_than_directional() => Assert.Equal(
        ["claims/trade.yaml:9:78: RB009: an inferred effect is at most `directional`, not `regular`"],
        Some.ProblemsAfter(Path, "group: narrow-base, coded", "group: narrow-base, inferred: true, coded"));

    [Fact]
    public void An_effect_that_weighs_is_read_twice() => Assert.Equal(
        ["claims/trade.yaml:21:7: RB003: an effect that weighs is read twice; add `coded: [CLASS, CLASS]`, one class by each reader"],
        Some.ProblemsAfter(Path, ", coded: [possible, directional]", ""));

    [Fact]
    public void A_reading_is_a_hedge_class_or_none() => Assert.Equal(
        ["claims/trade.yaml:21:120: RB005: `often` is no known hedge class; use one of directional, none, possible, regular"],
        Some.ProblemsAfter(Path, "coded: [possible, directional]", "coded: [possible, often]"));

    [Fact]
    public void Two_different_readers_are_named() => Assert.Equal(
        ["claims/trade.yaml:23:10: RB003: `coded.by` must name two different readers; write by: [A, B]"],
        Some.ProblemsAfter(Path, "opposes: [trade.narrow-base]\n  coded: { by: [A, B]", "opposes: [trade.narrow-base]\n  coded: { by: [A, A]"));

    [Fact]
    public void A_coding_date_is_a_date() => Assert.Equal(
        ["claims/trade.yaml:23:28: RB010: `23.11.2026` is no date; write it as 2025-07-28"],
        Some.ProblemsAfter(Path, "opposes: [trade.narrow-base]\n  coded: { by: [A, B], on: 2026-11-23 }", "opposes: [trade.narrow-base]\n  coded: { by: [A, B], on: 23.11.2026 }"));

    [Fact]
    public void A_version_has_three_parts() => Assert.Equal(
        ["claims/trade.yaml:33:10: RB004: `1.0` is no version; write 1.0.0"],
        Some.ProblemsAfter(Path, "effects: []\n  since: 1.0.0", "effects: []\n  since: 1.0"));

    [Fact]
    public void An_opposed_rule_exists() => Assert.Equal(
        ["claims/trade.yaml:11:13: RB005: `trade.wide-bass` is no known rule; did you mean `trade.wide-base`?"],
        Some.ProblemsAfter(Path, "opposes: [trade.wide-base]", "opposes: [trade.wide-bass, trade.wide-base]"));

    [Fact]
    public void Both_halves_of_a_pair_name_each_other() => Assert.Equal(
        ["claims/trade.yaml:11:30: RB005: `trade.bear-it` does not name `trade.narrow-base` in its `opposes`; both halves of a pair name each other"],
        Some.ProblemsAfter(Path, "opposes: [trade.wide-base]", "opposes: [trade.wide-base, trade.bear-it]"));

    [Fact]
    public void A_rule_weakened_by_itself_is_a_cycle() => Assert.Equal(
        ["claims/trade.yaml:1:7: RB013: the rule `trade.narrow-base` is weakened or strengthened by itself; cut one of the references"],
        Some.ProblemsAfter(Path, "weakened_by: { factor: strain, up: [0.5, 1] }", "weakened_by: { rule: trade.narrow-base }"));

    [Fact]
    public void Rules_that_weaken_each_other_are_a_cycle_and_a_rule_that_hangs_on_them_is_not() => Assert.Equal(
        [
            "claims/trade.yaml:14:7: RB013: the rule `trade.wide-base` is weakened or strengthened by itself; cut one of the references",
            "claims/trade.yaml:26:7: RB013: the rule `trade.bear-it` is weakened or strengthened by itself; cut one of the references",
        ],
        Some.ProblemsAfter(Path, "  opposes: [trade.narrow-base]", "  weakened_by: { rule: trade.bear-it }\n  opposes: [trade.narrow-base]"));

    [Fact]
    public void A_rule_named_in_weakened_by_exists() => Assert.Equal(
        ["claims/trade.yaml:7:31: RB005: `trade.bare-it` is no known rule; did you mean `trade.bear-it`?"],
        Some.ProblemsAfter(Path, "weakened_by: { factor: strain, up: [0.5, 1] }", "weakened_by: { not: { rule: trade.bare-it } }"));

    [Fact]
    public void A_group_keeps_to_one_document()
    {
        var texts = Some.With(
            ("claims/trade.yaml", "  topics: [friends]", "  topics: [friends]\n  coded: { by: [A, B], on: 2026-11-23 }"),
            ("claims/trade.yaml", "  cites: [sample#p1.s2]", "  cites: [second#r1]"),
            ("claims/trade.yaml", "effects: []", "effects:\n    - { option: resist-absorb, bears_on: success, sign: supports, hedge: possible, group: wide-base, coded: [possible, possible] }"),
            ("documents/sample.yaml", "rules: [trade.bear-it]", "none: moved"));
        texts["documents/second.yaml"] = """
            id: second
            title: A second
            author: not recorded
            publisher: not recorded
            address: not recorded
            published: 2025-07-28
            kind: study
            evidence: cases
            appraisal: Made for tests.
            locators: [{ locator: r1, sha256: 0123456789abcde3, pointer: something else }]
            """;

        Assert.Equal(
            [
                "claims/trade.yaml:34:91: RB011: the group `wide-base` mixes support on success of resist-absorb by sample with support on success of resist-absorb by second in `trade.bear-it`; a group keeps to one option, sign, bears_on and document",
            ],
            Some.ProblemsIn(texts));
    }
}
