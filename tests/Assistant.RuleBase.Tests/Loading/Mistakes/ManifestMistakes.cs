using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong in rulebase.yaml.</summary>
public sealed class ManifestMistakes
{
    private const string Path = "rulebase.yaml";

    [Fact]
    public void A_version_has_three_parts() => Assert.Equal(
        ["rulebase.yaml:2:10: RB004: `one` is no version; write 1.0.0"],
        Some.ProblemsAfter(Path, "version: 1.0.0", "version: one"));

    [Fact]
    public void A_release_has_a_date() => Assert.Equal(
        ["rulebase.yaml:3:11: RB010: `2026-13-23` is no date; write it as 2025-07-28"],
        Some.ProblemsAfter(Path, "released: 2026-11-23", "released: 2026-13-23"));

    [Fact]
    public void A_parameter_lies_in_its_range() => Assert.Equal(
        ["rulebase.yaml:7:32: RB009: `kappa` must lie between 0.01 and 1, but is 5.5"],
        Some.ProblemsAfter(Path, "kappa: 0.5", "kappa: 5.5"));

    [Fact]
    public void A_parameter_is_a_number() => Assert.Equal(
        ["rulebase.yaml:7:32: RB004: `kappa` must be a number, but is `half`"],
        Some.ProblemsAfter(Path, "kappa: 0.5", "kappa: half"));

    [Fact]
    public void A_number_with_a_decimal_comma_is_none() => Assert.Equal(
        ["rulebase.yaml:7:32: RB004: `kappa` must be a number, but is `0,5`"],
        Some.ProblemsAfter(Path, "kappa: 0.5", "kappa: \"0,5\""));

    [Fact]
    public void A_class_of_states_is_known() => Assert.Equal(
        ["rulebase.yaml:6:11: RB005: `small` is no known class of states; did you mean `smaller`?"],
        Some.ProblemsAfter(Path, "id: smaller", "id: small"));

    [Fact]
    public void A_class_of_states_is_named_not_numbered() => Assert.Equal(
        ["rulebase.yaml:6:11: RB005: `1` is no known class of states; use one of great, middle, smaller"],
        Some.ProblemsAfter(Path, "id: smaller", "id: 1"));

    [Fact]
    public void A_reference_sender_is_known() => Assert.Equal(
        ["rulebase.yaml:11:33: RB005: `US` is no known sender or state; did you mean `USA`?"],
        Some.ProblemsAfter(Path, "{ id: us-trade, senders: [USA]", "{ id: us-trade, senders: [US]"));

    [Fact]
    public void A_reference_scenario_stands_once() => Assert.Equal(
        ["rulebase.yaml:12:13: RB006: the scenario `us-trade` stands twice; keep one"],
        Some.ProblemsAfter(Path, "{ id: us-energy,", "{ id: us-trade,"));

    [Fact]
    public void A_reference_scenario_uses_known_words() => Assert.Equal(
        ["rulebase.yaml:12:51: RB005: `enrgy` is no known value of measures; did you mean `energy`?"],
        Some.ProblemsAfter(Path, "measures: [energy]", "measures: [enrgy]"));

    [Fact]
    public void Reference_cases_are_bounded() => Assert.Equal(
        ["rulebase.yaml:9:17: RB009: `maximumCases` must lie between 1 and 2000, but is 100000"],
        Some.ProblemsAfter(Path, "maximumCases: 100", "maximumCases: 100000"));
}
