using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong under vocabulary/.</summary>
public sealed class VocabularyMistakes
{
    private const string Path = "vocabulary/sanctions.yaml";

    [Fact]
    public void Factors_that_use_each_other_are_a_cycle() => Assert.Equal(
        [
            "vocabulary/factors.yaml:2:5: RB013: the factor `exposure` depends on itself; cut one of its references",
            "vocabulary/factors.yaml:9:5: RB013: the factor `strain` depends on itself; cut one of its references",
        ],
        Some.ProblemsAfter("vocabulary/factors.yaml", "value: { tie: [export, import], toward: sender, up: [0.2, 0.9] }", "value: { factor: strain, up: [0.2, 0.9] }"));

    [Fact]
    public void A_factor_that_uses_itself_is_a_cycle_and_one_that_uses_it_is_not() => Assert.Equal(
        ["vocabulary/factors.yaml:2:5: RB013: the factor `exposure` depends on itself; cut one of its references"],
        Some.ProblemsAfter("vocabulary/factors.yaml", "value: { tie: [export, import], toward: sender, up: [0.2, 0.9] }", "value: { factor: exposure, up: [0.2, 0.9] }"));

    [Fact]
    public void A_factor_has_a_value_or_is_unmeasured() => Assert.Equal(
        ["vocabulary/factors.yaml:2:5: RB003: a factor has either a `value` condition or `unmeasured: true`"],
        Some.ProblemsAfter("vocabulary/factors.yaml", "    value: { tie: [export, import], toward: sender, up: [0.2, 0.9] }\n", ""));

    [Fact]
    public void A_factor_cites_a_sentence() => Assert.Equal(
        ["vocabulary/factors.yaml:9:5: RB007: the factor `strain` cites nothing; add `cites`"],
        Some.ProblemsAfter("vocabulary/factors.yaml", "    low: little hurts\n    cites: [sample#p1.s1]\n", "    low: little hurts\n"));

    [Fact]
    public void A_factor_stands_once() => Assert.Equal(
        ["vocabulary/factors.yaml:16:11: RB006: the factor `exposure` stands twice; keep one"],
        Some.ProblemsAfterAdding("vocabulary/factors.yaml", "  - { id: exposure, label: x, meaning: x, high: x, low: x, cites: [sample#p1.s1], unmeasured: true }"));

    [Fact]
    public void An_indicator_stands_once() => Assert.Equal(
        ["vocabulary/indicators.yaml:25:9: RB006: the indicator `permanent-seat` stands twice; identifiers are for ever and unique"],
        Some.ProblemsAfterAdding("vocabulary/indicators.yaml", "- { id: permanent-seat, name: x, definition: x, unit: x, direction: x, kind: flag, range: [0, 1], dataset: x, publisher: x, licence: x, confidence: low }"));

    [Fact]
    public void A_plausible_range_rises() => Assert.Equal(
        ["vocabulary/indicators.yaml:7:10: RB009: `range` takes two rising numbers: the plausible [lowest, highest]"],
        Some.ProblemsAfter("vocabulary/indicators.yaml", "  kind: number\n  range: [0, 1]", "  kind: number\n  range: [1, 0]"));

    [Fact]
    public void An_indicator_is_a_number_or_a_flag() => Assert.Equal(
        ["vocabulary/indicators.yaml:6:9: RB005: `share` is no known kind; use one of flag, number"],
        Some.ProblemsAfter("vocabulary/indicators.yaml", "kind: number", "kind: share"));

    [Fact]
    public void An_indicator_has_a_licence() => Assert.Equal(
        ["vocabulary/indicators.yaml:1:3: RB003: `licence` is missing; add it"],
        Some.ProblemsAfter("vocabulary/indicators.yaml", "  licence: CC0-1.0\n", ""));

    [Fact]
    public void A_hedge_class_rises_from_low_to_high() => Assert.Equal(
        ["vocabulary/hedges.yaml:3:42: RB009: `p` takes three rising numbers between 0 and 1: [low, mid, high]"],
        Some.ProblemsAfter("vocabulary/hedges.yaml", "p: [0.25, 0.40, 0.55]", "p: [0.25, 0.60, 0.55]"));

    [Fact]
    public void A_hedge_class_takes_three_numbers() => Assert.Equal(
        [
            "vocabulary/hedges.yaml:3:42: RB009: `p` takes three rising numbers between 0 and 1: [low, mid, high]",
            "vocabulary/hedges.yaml:3:49: RB004: `p` must be a number, but is `mid`",
        ],
        Some.ProblemsAfter("vocabulary/hedges.yaml", "p: [0.25, 0.40, 0.55]", "p: [0.25, mid, 0.55]"));

    [Fact]
    public void A_response_stands_once() => Assert.Equal(
        ["vocabulary/responses.yaml:17:11: RB006: the response `resist-absorb` stands twice; identifiers are for ever and unique"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "companion:", "  - { id: resist-absorb, label_target: x, label_third_party: x, meaning: x, horizon: { value: longer, our_reading: true }, cites: [sample#p1.s1] }\ncompanion:"));

    [Fact]
    public void A_response_goes_with_a_known_one() => Assert.Equal(
        ["vocabulary/responses.yaml:8:23: RB005: `resist` is no known response; did you mean `resist-absorb`?"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "goes_with: [{ id: resist-absorb,", "goes_with: [{ id: resist,"));

    [Fact]
    public void A_horizon_cites_or_is_our_reading() => Assert.Equal(
        ["vocabulary/responses.yaml:7:14: RB007: a horizon needs `cites`, or `our_reading: true` where no sentence gives it"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "{ value: longer, our_reading: true }", "{ value: longer }"));

    [Fact]
    public void A_horizon_is_known() => Assert.Equal(
        ["vocabulary/responses.yaml:7:23: RB005: `long` is no known value; did you mean `longer`?"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "{ value: longer,", "{ value: long,"));

    [Fact]
    public void What_stands_outside_is_near_a_known_response() => Assert.Equal(
        ["vocabulary/responses.yaml:20:77: RB005: `resist-absorbs` is no known response; did you mean `resist-absorb`?"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "near: [resist-absorb]", "near: [resist-absorbs]"));

    [Fact]
    public void A_sender_stands_once() => Assert.Equal(
        ["vocabulary/sanctions.yaml:4:11: RB006: the sender `EU` stands twice; keep one"],
        Some.ProblemsAfter(Path, "groups:", "  - { id: EU, name: x, kind: union, camp: west, words: [x], issuesMainCurrency: false }\ngroups:"));

    [Fact]
    public void A_sender_belongs_to_a_known_camp() => Assert.Equal(
        ["vocabulary/sanctions.yaml:3:60: RB005: `western` is no known camp; use one of china, none, russia, west"],
        Some.ProblemsAfter(Path, "kind: union, camp: west", "kind: union, camp: western"));

    [Fact]
    public void A_sender_stands_for_a_known_organisation() => Assert.Equal(
        ["vocabulary/sanctions.yaml:3:120: RB005: `europen-union` is no known organisation; did you mean `european-union`?"],
        Some.ProblemsAfter(Path, "members: european-union", "members: europen-union"));

    [Fact]
    public void A_group_of_senders_names_known_ones() => Assert.Equal(
        ["vocabulary/sanctions.yaml:5:41: RB005: `UE` is no known sender; did you mean `EU`?"],
        Some.ProblemsAfter(Path, "senders: [USA, EU]", "senders: [USA, UE]"));

    [Fact]
    public void A_place_on_a_scale_lies_between_0_and_1() => Assert.Equal(
        ["vocabulary/sanctions.yaml:11:33: RB009: a place on a scale lies between 0 and 1"],
        Some.ProblemsAfter(Path, "{ id: comprehensive, value: 1,", "{ id: comprehensive, value: 2,"));

    [Fact]
    public void A_term_stands_once_in_its_list() => Assert.Equal(
        ["vocabulary/sanctions.yaml:9:11: RB006: `trade` stands twice under measures; keep one"],
        Some.ProblemsAfter(Path, "breadth:\n", "  - { id: trade, label: x, words: [x] }\nbreadth:\n"));

    [Fact]
    public void A_successor_is_a_state() => Assert.Equal(
        ["vocabulary/sanctions.yaml:20:20: RB005: `SER` is no known state; did you mean `SRB`?"],
        Some.ProblemsAfter(Path, "successors: { YUG: SRB }", "successors: { YUG: SER }"));

    [Fact]
    public void An_assumption_fills_a_known_attribute() => Assert.Equal(
        ["vocabulary/sanctions.yaml:22:18: RB005: `width` is no known attribute; use one of breadth, demand, duration, intensity, measures, offers, over, phase, position, posture, senders"],
        Some.ProblemsAfter(Path, "attribute: breadth", "attribute: width"));

    [Fact]
    public void Unknown_keys_are_found_in_the_depth_too() => Assert.Equal(
        ["vocabulary/sanctions.yaml:19:49: RB002: `wrods` is no known key here; did you mean `words`?"],
        Some.ProblemsAfter(Path, "thirdParty: { words: [third party] }", "thirdParty: { words: [third party], wrods: [x] }"));

    [Fact]
    public void A_response_cites_a_sentence() => Assert.Equal(
        ["vocabulary/responses.yaml:10:5: RB007: the response `resist-absorb` cites nothing; add `cites`"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "    aliases: [resist]\n    horizon: { value: first-months, cites: [sample#p1.s2] }\n    cites: [sample#p1.s2]", "    aliases: [resist]\n    horizon: { value: first-months, cites: [sample#p1.s2] }"));

    [Fact]
    public void What_goes_together_cites_a_sentence() => Assert.Equal(
        ["vocabulary/responses.yaml:8:17: RB007: that it goes with `resist-absorb` cites nothing; add `cites`"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "goes_with: [{ id: resist-absorb, cites: [sample#p1.s2] }]", "goes_with: [{ id: resist-absorb }]"));

    [Fact]
    public void A_companion_cites_a_sentence() => Assert.Equal(
        ["vocabulary/responses.yaml:18:21: RB007: the note `public-messaging` cites nothing; add `cites`"],
        Some.ProblemsAfter("vocabulary/responses.yaml", "Say what is going on., cites: [sample#p1.s2] }", "Say what is going on. }"));

    [Fact]
    public void The_share_that_moves_nothing_is_the_same_in_both_files() => Assert.Equal(
        ["vocabulary/hedges.yaml:1:5: RB009: `p0` is 0.3 here and 0.25 in rulebase.yaml; let both say the same"],
        Some.ProblemsAfter("vocabulary/hedges.yaml", "p0: 0.25", "p0: 0.3"));
}
