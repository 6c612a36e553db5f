using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong in claims/TOPIC.cases.yaml.</summary>
public sealed class CaseMistakes
{
    private const string Path = "claims/trade.cases.yaml";

    [Fact]
    public void A_case_names_a_known_rule() => Assert.Equal(
        [
            "claims/trade.cases.yaml:17:9: RB005: `trade.bear` is no known rule; did you mean `trade.bear-it`?",
            "claims/trade.yaml:25:7: RB018: `trade.bear-it` has no case in which it fires; add one to trade.cases.yaml",
        ],
        Some.ProblemsAfter(Path, "- rule: trade.bear-it\n  name: A member", "- rule: trade.bear\n  name: A member"));

    [Fact]
    public void A_rule_without_a_case_that_fires_is_refused() => Assert.Equal(
        ["claims/trade.yaml:14:7: RB018: `trade.wide-base` has no case in which it fires; add one to trade.cases.yaml"],
        Some.ProblemsAfter(Path, "given: { state: { export-concentration: 0.3 }, scenario: { measures: [trade] } }\n  expect: { activation: { above: 0.5 } }", "given: { state: { export-concentration: 0.3 }, scenario: { measures: [trade] } }\n  expect: { activation: 0 }"));

    [Fact]
    public void A_rule_without_a_case_that_stays_silent_is_refused() => Assert.Equal(
        ["claims/trade.yaml:25:7: RB018: `trade.bear-it` has no case in which it stays silent; add one to trade.cases.yaml"],
        Some.ProblemsAfter(Path, "expect: { found: false }", "expect: { found: true }"));

    [Fact]
    public void A_case_names_a_known_state() => Assert.Equal(
        ["claims/trade.cases.yaml:15:19: RB005: `SER` is no known state; did you mean `SRB`?"],
        Some.ProblemsAfter(Path, "state: SRB", "state: SER"));

    [Fact]
    public void A_case_names_known_indicators() => Assert.Equal(
        ["claims/trade.cases.yaml:3:21: RB005: `exports-concentration` is no known indicator; did you mean `export-concentration`?"],
        Some.ProblemsAfter(Path, "given: { state: { export-concentration: 0.6 }", "given: { state: { exports-concentration: 0.6 }"));

    [Fact]
    public void A_case_stays_in_the_plausible_range() => Assert.Equal(
        ["claims/trade.cases.yaml:3:43: RB009: 60 lies outside the plausible range [0, 1] of export-concentration; check unit and sign"],
        Some.ProblemsAfter(Path, "given: { state: { export-concentration: 0.6 }", "given: { state: { export-concentration: 60 }"));

    [Fact]
    public void A_case_names_known_factors() => Assert.Equal(
        ["claims/trade.cases.yaml:3:61: RB005: `stain` is no known factor; did you mean `strain`?"],
        Some.ProblemsAfter(Path, "factors: { strain: 0 }", "factors: { stain: 0 }"));

    [Fact]
    public void A_case_names_known_channels() => Assert.Equal(
        ["claims/trade.cases.yaml:7:58: RB005: `exports` is no known channel; did you mean `export`?"],
        Some.ProblemsAfter(Path, "\"export toward sender\"", "\"exports toward sender\""));

    [Fact]
    public void A_tie_of_a_case_has_a_counterpart() => Assert.Equal(
        ["""claims/trade.cases.yaml:7:58: RB004: `export` is no channel toward a counterpart; write "accession-candidate toward sender" (or over, patron, powers)"""],
        Some.ProblemsAfter(Path, "\"export toward sender\"", "\"export\""));

    [Fact]
    public void A_tie_of_a_case_has_a_strength() => Assert.Equal(
        ["claims/trade.cases.yaml:7:82: RB004: `NaN` is no strength; use none, some, major or sole, or a number between 0 and 1"],
        Some.ProblemsAfter(Path, "\"export toward sender\": major", "\"export toward sender\": NaN"));

    [Fact]
    public void A_relation_of_a_case_is_a_number_or_a_flag() => Assert.Equal(
        ["claims/trade.cases.yaml:7:127: RB004: `yes` is neither a number nor true or false"],
        Some.ProblemsAfter(Path, "\"neighbour toward sender\": true", "\"neighbour toward sender\": yes"));

    [Fact]
    public void A_case_names_known_organisations() => Assert.Equal(
        ["claims/trade.cases.yaml:19:22: RB005: `european-onion` is no known organisation; did you mean `european-union`?"],
        Some.ProblemsAfter(Path, "members: [european-union]", "members: [european-onion]"));

    [Fact]
    public void A_case_names_known_rules() => Assert.Equal(
        ["claims/trade.cases.yaml:19:82: RB005: `trade.wide` is no known rule; did you mean `trade.wide-base`?"],
        Some.ProblemsAfter(Path, "rules: { trade.wide-base: 0 }", "rules: { trade.wide: 0 }"));

    [Fact]
    public void A_case_expects_something() => Assert.Equal(
        ["claims/trade.cases.yaml:24:11: RB003: `activation` is missing; add it"],
        Some.ProblemsAfter(Path, "expect: { found: false }", "expect: {}"));

    [Fact]
    public void A_case_uses_known_words() => Assert.Equal(
        ["claims/trade.cases.yaml:11:62: RB002: `measure` is no known key here; did you mean `measures`?"],
        Some.ProblemsAfter(Path, "scenario: { measures: [trade] }", "scenario: { measure: [trade] }"));
}
