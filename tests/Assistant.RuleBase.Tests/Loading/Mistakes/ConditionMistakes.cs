using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong in a condition.</summary>
public sealed class ConditionMistakes
{
    private const string Path = "claims/trade.yaml";

    [Fact]
    public void An_unknown_kind_of_condition_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:6:11: RB005: `indicater` is no known kind of condition; did you mean `indicator`?"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicater: export-concentration, up: [0.3, 0.6] }"));

    [Fact]
    public void An_unknown_indicator_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:6:22: RB005: `export-concentraton` is no known indicator; did you mean `export-concentration`?"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentraton, up: [0.3, 0.6] }"));

    [Fact]
    public void An_unknown_factor_lists_the_factors() => Assert.Equal(
        ["claims/trade.yaml:7:26: RB005: `discontent` is no known factor; use one of exposure, strain"],
        Some.ProblemsAfter(Path, "weakened_by: { factor: strain,", "weakened_by: { factor: discontent,"));

    [Fact]
    public void An_unknown_channel_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:6:17: RB005: `exports` is no known channel; did you mean `export`?"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { tie: [exports], toward: sender, up: [0, 1] }"));

    [Fact]
    public void An_unknown_counterpart_lists_the_counterparts() => Assert.Equal(
        ["claims/trade.yaml:6:32: RB005: `opponent` is no known counterpart; use one of over, patron, powers, sender"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { tie: export, toward: opponent, up: [0, 1] }"));

    [Fact]
    public void An_unknown_strength_lists_the_strengths() => Assert.Equal(
        ["claims/trade.yaml:6:49: RB005: `strong` is no strength; use some, major or sole"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { tie: export, toward: sender, atLeast: strong }"));

    [Fact]
    public void An_unknown_organisation_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:30:20: RB005: `european-onion` is no known organisation; did you mean `european-union`?"],
        Some.ProblemsAfter(Path, "member: [european-union]", "member: [european-onion]"));

    [Fact]
    public void An_unknown_relation_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:6:17: RB005: `neighbor` is no known relation; did you mean `neighbour`?"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { dyad: neighbor, toward: sender, is: true }"));

    [Fact]
    public void An_unknown_sender_attribute_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:6:19: RB005: `multi-lateral` is no known sender attribute; did you mean `multilateral`?"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { sender: multi-lateral, is: true }"));

    [Fact]
    public void An_unknown_scenario_attribute_is_met_with_the_nearest_one() => Assert.Equal(
        ["claims/trade.yaml:6:21: RB005: `bredth` is no known scenario attribute; did you mean `breadth`?"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { scenario: bredth, up: [0, 1] }"));

    [Fact]
    public void An_unknown_value_of_an_attribute_lists_the_values() => Assert.Equal(
        ["claims/trade.yaml:19:107: RB005: `arms` is no known value of measures; use one of energy, trade"],
        Some.ProblemsAfter(Path, "any: [trade]", "any: [trade, arms]"));

    [Fact]
    public void A_ramp_upside_down_is_refused() => Assert.Equal(
        ["claims/trade.yaml:6:48: RB012: the ramp [0.6, 0.3] does not rise; write the lower end first"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, up: [0.6, 0.3] }"));

    [Fact]
    public void A_falling_ramp_is_written_low_end_first_as_well() => Assert.Equal(
        ["claims/trade.yaml:6:50: RB012: the ramp [0.6, 0.3] does not rise; write the lower end first"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, down: [0.6, 0.3] }"));

    [Fact]
    public void A_ramp_stays_in_the_plausible_range() => Assert.Equal(
        ["claims/trade.yaml:6:48: RB009: the ramp leaves the plausible range [0, 1] of export-concentration; move it inside"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, up: [0.3, 60] }"));

    [Fact]
    public void A_ramp_takes_two_numbers() => Assert.Equal(
        ["claims/trade.yaml:6:48: RB004: `up` takes two numbers, such as [0.3, 0.6]"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, up: 0.3 }"));

    [Fact]
    public void A_ramp_is_not_left_out() => Assert.Equal(
        ["claims/trade.yaml:6:9: RB003: export-concentration stands without a ramp; add up: [lo, hi] or down: [lo, hi]"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration }"));

    [Fact]
    public void A_ramp_goes_one_way() => Assert.Equal(
        ["claims/trade.yaml:6:48: RB004: a ramp goes up or down, not both; keep one"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, up: [0.3, 0.6], down: [0.3, 0.6] }"));

    [Fact]
    public void A_number_is_no_flag() => Assert.Equal(
        ["claims/trade.yaml:6:48: RB004: export-concentration is a number, not a flag; write a ramp such as up: [lo, hi]"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, is: true }"));

    [Fact]
    public void A_category_is_no_scale() => Assert.Equal(
        ["claims/trade.yaml:6:32: RB004: phase is no scale; write is: VALUE or any: [VALUE, ...]"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { scenario: phase, up: [0, 1] }"));

    [Fact]
    public void A_flag_is_true_or_false() => Assert.Equal(
        ["claims/trade.yaml:6:42: RB004: `is` must be true or false, but is `yes`"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: permanent-seat, is: yes }"));

    [Fact]
    public void A_condition_on_a_state_is_refused() => Assert.Equal(
        ["claims/trade.yaml:6:11: RB014: `state`: a condition may not name a state; say which of its properties matters"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { state: SRB }"));

    [Fact]
    public void A_condition_on_a_state_beside_another_is_refused() => Assert.Equal(
        ["claims/trade.yaml:6:60: RB014: `iso3`: a condition may not name a state; say which of its properties matters"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, up: [0.3, 0.6], iso3: SRB }"));

    [Fact]
    public void A_states_code_is_no_organisation() => Assert.Equal(
        ["claims/trade.yaml:30:20: RB014: `SRB` is a state; a condition may not name one, say which of its properties matters"],
        Some.ProblemsAfter(Path, "member: [european-union]", "member: [SRB]"));

    [Fact]
    public void A_states_name_in_any_writing_is_no_organisation() => Assert.Equal(
        ["claims/trade.yaml:30:20: RB014: `serbia` is a state; a condition may not name one, say which of its properties matters"],
        Some.ProblemsAfter(Path, "member: [european-union]", "member: [serbia]"));

    [Fact]
    public void A_state_is_no_counterpart() => Assert.Equal(
        ["claims/trade.yaml:6:32: RB014: `USA` is a state; a condition may not name one, say which of its properties matters"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { tie: export, toward: USA, up: [0, 1] }"));

    [Fact]
    public void Only_a_limit_may_name_a_rule() => Assert.Equal(
        ["claims/trade.yaml:6:17: RB004: only `weakened_by` and `strengthened_by` may name a rule; repeat its condition here"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { rule: trade.bear-it }"));

    [Fact]
    public void An_empty_condition_is_refused() => Assert.Equal(
        ["claims/trade.yaml:6:9: RB004: a condition is empty; write `always`, or a map such as { indicator: ID, up: [0.3, 0.6] }"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: {}"));

    [Fact]
    public void An_empty_list_of_conditions_is_refused() => Assert.Equal(
        ["claims/trade.yaml:6:16: RB004: `all` must be a list of conditions"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { all: [] }"));

    [Fact]
    public void A_word_other_than_always_is_no_condition() => Assert.Equal(
        ["claims/trade.yaml:6:9: RB004: a condition is `always` or a map such as { indicator: ID, up: [0.3, 0.6] }"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: sometimes"));
}
