using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Analysis;

/// <summary>Each thing the analysis notices, in the small base with one thing changed.</summary>
public sealed class FindingTests
{
    private const string Claims = "claims/trade.yaml";

    [Fact]
    public void Two_rules_that_say_the_opposite_of_one_situation_name_each_other()
    {
        var texts = WithRule("""
            - id: trade.denied
              status: stable
              claim: Very few goods leave nobody to sell to elsewhere.
              cites: [sample#p1.s3]
              when: { indicator: export-concentration, up: [0.4, 0.7] }
              effects: [{ option: diversify-partners, bears_on: choice, sign: attacks, hedge: possible, group: denied, coded: [possible, possible] }]
              coded: { by: [A, B], on: 2026-11-23 }
              since: 1.0.0
            """);

        var found = Assert.Single(Found(texts, "RB101"));

        Assert.StartsWith("claims/trade.yaml:34:7: ", found, StringComparison.Ordinal);
        Assert.Contains("`trade.narrow-base` does too", found, StringComparison.Ordinal);
        Assert.Contains("`opposes`", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rare_hedge_turns_a_support_into_its_opposite()
    {
        var texts = WithRule("""
            - id: trade.denied
              status: stable
              claim: Very few goods leave nobody to sell to elsewhere.
              cites: [sample#p1.s3]
              when: { indicator: export-concentration, up: [0.4, 0.7] }
              effects: [{ option: diversify-partners, bears_on: choice, sign: supports, hedge: rare, group: denied, coded: [rare, rare] }]
              coded: { by: [A, B], on: 2026-11-23 }
              since: 1.0.0
            """);
        texts["vocabulary/hedges.yaml"] += "\n  - { id: rare, cues: [seldom], p: [0.05, 0.12, 0.25] }";

        Assert.Single(Found(texts, "RB101"));
    }

    [Fact]
    public void A_rule_within_another_that_nothing_weakens_is_named_with_it()
    {
        var texts = WithRule(Twin("Some other words about buyers elsewhere."));
        Assert.Empty(Found(texts, "RB102"));
        texts[Claims] = texts[Claims].Replace("  weakened_by: { factor: strain, up: [0.5, 1] }\n", "", StringComparison.Ordinal);

        Assert.Contains("`trade.narrow-base` applies wherever `trade.twin` does", Assert.Single(Found(texts, "RB102")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_on_a_sentence_and_a_point_of_its_own_is_not_within_another()
    {
        var texts = WithRule(Twin("Some other words about buyers elsewhere.").Replace("sample#p1.s1", "sample#p1.s3", StringComparison.Ordinal));

        Assert.Empty(Found(texts, "RB102"));
    }

    [Fact]
    public void Two_claims_in_the_same_words_are_told()
    {
        var texts = WithRule(Twin("A state with few goods looks for more buyers."));

        Assert.Contains("`trade.narrow-base`", Assert.Single(Found(texts, "RB103")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_pushed_one_way_is_told_at_the_response()
    {
        var found = Found(SmallBase.Texts, "RB104");

        Assert.Equal(
            [
                "vocabulary/responses.yaml:2:9: RB104: no rule in force speaks against the choice of `diversify-partners`; add one if a document does, or say here why none does",
                "vocabulary/responses.yaml:10:9: RB104: no rule in force speaks for the choice of `resist-absorb`; add one if a document does, or say here why none does",
                "vocabulary/responses.yaml:10:9: RB104: no rule in force speaks against the choice of `resist-absorb`; add one if a document does, or say here why none does",
            ],
            found);
    }

    [Fact]
    public void A_group_of_one_on_the_sentence_and_ground_of_another_is_told()
    {
        var texts = WithRule(Twin("Some other words about buyers elsewhere.").Replace("up: [0.4, 0.7]", "up: [0.1, 0.7]", StringComparison.Ordinal));

        Assert.Contains("`trade.narrow-base` makes the same point", Assert.Single(Found(texts, "RB105")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_nothing_looks_at_is_told()
    {
        var texts = Some.With(("rulebase.yaml", "when: { indicator: permanent-seat, is: true }", "when: { indicator: export-concentration, down: [0.1, 0.12] }"));

        Assert.Contains("`permanent-seat`", Assert.Single(Found(texts, "RB106")), StringComparison.Ordinal);
        Assert.Empty(Found(SmallBase.Texts, "RB106"));
    }

    [Fact]
    public void A_rule_that_looks_at_a_figure_few_states_have_is_told()
    {
        var texts = Some.With(("states/indicators/export-concentration.csv", "SRB,2022,0.25\nSRB,2023,0.28\n", ""));

        var found = Found(texts, "RB107");

        Assert.Contains(found, f => f.StartsWith("claims/trade.yaml:1:7: RB107: `trade.narrow-base`", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Contains("known for 0 %", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ all: [{ indicator: export-concentration, up: [0.5, 0.6] }, { indicator: export-concentration, down: [0.2, 0.4] }] }")]
    [InlineData("{ all: [{ indicator: permanent-seat, is: true }, { indicator: permanent-seat, is: false }] }")]
    [InlineData("{ all: [{ scenario: position, is: target }, { scenario: position, is: third-party }] }")]
    [InlineData("{ all: [{ scenario: measures, any: [trade] }, { not: { scenario: measures, any: [trade, energy] } }] }")]
    [InlineData("{ not: always }")]
    public void A_condition_that_can_never_hold_is_an_error(string when)
    {
        var texts = Some.With((Claims, "when: { indicator: export-concentration, up: [0.3, 0.6] }", $"when: {when}"));

        Assert.Contains("can never hold", Assert.Single(Found(texts, "RB108")), StringComparison.Ordinal);
        Assert.Equal(ProblemSeverity.Error, ProblemCodes.SeverityOf("RB108"));
    }

    [Theory]
    [InlineData("{ all: [{ indicator: export-concentration, up: [0.2, 0.6] }, { indicator: export-concentration, down: [0.4, 0.8] }] }")]
    [InlineData("{ all: [{ scenario: measures, any: [trade] }, { scenario: measures, any: [energy] }] }")]
    [InlineData("{ all: [{ tie: export, toward: sender, up: [0.5, 1] }, { tie: export, toward: over, down: [0, 0.3] }] }")]
    public void A_condition_with_room_left_is_not(string when)
    {
        Assert.Empty(Found(Some.With((Claims, "when: { indicator: export-concentration, up: [0.3, 0.6] }", $"when: {when}")), "RB108"));
    }

    [Fact]
    public void A_dead_branch_is_named_by_what_it_looks_at()
    {
        var texts = Some.With((
            Claims, "when: { indicator: export-concentration, up: [0.3, 0.6] }",
            "when: { any: [{ indicator: export-concentration, up: [0.3, 0.6] }, { all: [{ indicator: permanent-seat, is: true }, { indicator: permanent-seat, is: false }] }] }"));

        Assert.Contains("the part on indicator permanent-seat", Assert.Single(Found(texts, "RB108")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_weakens_must_be_able_to_meet_what_it_weakens()
    {
        var texts = Some.With((Claims, "weakened_by: { factor: strain, up: [0.5, 1] }", "weakened_by: { indicator: export-concentration, down: [0.1, 0.2] }"));

        Assert.Contains("`weakened_by`", Assert.Single(Found(texts, "RB108")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_whose_rules_are_all_drafts_is_told_at_its_line()
    {
        var texts = Some.With((Claims, "- id: trade.bear-it\n  status: stable", "- id: trade.bear-it\n  status: draft"));

        Assert.StartsWith("documents/sample.yaml:15:16: RB109: p1.s2", Assert.Single(Found(texts, "RB109")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_no_case_makes_hold_is_told()
    {
        var texts = Some.With(
            ("claims/trade.cases.yaml", "given: { members: [european-union], senderAttributes: [multilateral], rules: { trade.wide-base: 0 } }\n  expect: { activation: 1 }", "given: { topic: friends }\n  expect: { found: true }"));

        Assert.Contains("`trade.bear-it`", Assert.Single(Found(texts, "RB110")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_factor_nothing_looks_at_is_told()
    {
        var texts = Some.With((Claims, "  weakened_by: { factor: strain, up: [0.5, 1] }\n", ""));

        Assert.Contains("`strain`", Assert.Single(Found(texts, "RB112")), StringComparison.Ordinal);
    }

    internal static IReadOnlyList<string> Found(IReadOnlyDictionary<string, string> texts, string code) =>
        [.. Report(texts).Problems.Where(p => p.Code == code).Select(p => p.ToString())];

    internal static AnalysisReport Report(IReadOnlyDictionary<string, string> texts)
    {
        var loaded = RuleBaseLoader.Check(new RuleTexts(texts));
        Assert.Empty(loaded.Problems);
        return AnalysisReport.Of(ContentAnalysis.Find(new AnalysedContent(loaded.Snapshot!, loaded.Cases, loaded.Map)), loaded.Map);
    }

    /// <summary>The narrower half of trade.narrow-base in a group of its own.</summary>
    private static string Twin(string claim) => $$"""
        - id: trade.twin
          status: stable
          claim: {{claim}}
          cites: [sample#p1.s1]
          when: { indicator: export-concentration, up: [0.4, 0.7] }
          effects: [{ option: diversify-partners, bears_on: choice, sign: supports, hedge: possible, group: twin, coded: [possible, possible] }]
          coded: { by: [A, B], on: 2026-11-23 }
          since: 1.0.0
        """;

    /// <summary>The small base with a rule more, carried by its sentence and with cases on both sides.</summary>
    private static Dictionary<string, string> WithRule(string rule)
    {
        var texts = new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal);
        var id = rule.Split('\n')[0]["- id: ".Length..].Trim();
        texts[Claims] += "\n" + rule;
        texts["claims/trade.cases.yaml"] += $$"""

            - rule: {{id}}
              name: Many
              given: { state: { export-concentration: 0.9 } }
              expect: { activation: { above: 0.5 } }
            - rule: {{id}}
              name: Few
              given: { state: { export-concentration: 0.05 } }
              expect: { activation: 0 }
            """;
        texts["documents/sample.yaml"] = rule.Contains("sample#p1.s1", StringComparison.Ordinal)
            ? texts["documents/sample.yaml"].Replace("trade.wide-base]", $"trade.wide-base, {id}]", StringComparison.Ordinal)
            : texts["documents/sample.yaml"].Replace("none: a bare transition", $"rules: [{id}]", StringComparison.Ordinal);
        return texts;
    }
}
