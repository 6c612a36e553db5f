using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong with YAML itself.</summary>
public sealed class SyntaxMistakes
{
    private const string Path = "claims/trade.yaml";

    [Fact]
    public void A_tab_is_no_indentation() => Assert.Equal(
        ["claims/trade.yaml:2:1: RB001: this is no YAML (While scanning a plain scalar, found a tab character that violate indentation); check indentation, quotes and brackets"],
        Some.ProblemsAfter(Path, "  status: stable\n  claim: Few", "\tstatus: stable\n  claim: Few"));

    [Fact]
    public void A_bracket_left_open_is_found() => Assert.Equal(
        ["claims/trade.yaml:29:11: RB001: this is no YAML from here on; check brackets, quotes and tags (`!`)"],
        Some.ProblemsAfter(Path, "topics: [friends]", "topics: [friends"));

    [Fact]
    public void A_brace_left_open_is_found() => Assert.Equal(
        ["claims/trade.yaml:6:57: RB001: this is no YAML from here on; check brackets, quotes and tags (`!`)"],
        Some.ProblemsAfter(Path, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, up: [0.3, 0.6]"));

    [Fact]
    public void A_quote_left_open_is_found() => Assert.Equal(
        ["claims/trade.yaml:27:10: RB001: this is no YAML (While scanning a multi-line double-quoted scalar, found wrong indentation); check indentation, quotes and brackets"],
        Some.ProblemsAfter(Path, "claim: Friends close by help to bear it.", """claim: "Friends close by help to bear it."""));

    [Fact]
    public void A_colon_in_plain_text_is_found() => Assert.Equal(
        ["claims/trade.yaml:27:17: RB001: this is no YAML (While scanning a plain scalar value, found invalid mapping); check indentation, quotes and brackets"],
        Some.ProblemsAfter(Path, "claim: Friends close by help to bear it.", "claim: Friends: close by help to bear it."));

    [Fact]
    public void An_alias_is_refused() => Assert.Equal(
        ["claims/trade.yaml:29:11: RB001: aliases (`*name`) are not read here; write the value out"],
        Some.ProblemsAfter(Path, "topics: [friends]", "topics: *friends"));

    [Fact]
    public void A_merge_key_is_refused() => Assert.Equal(
        ["claims/trade.yaml:32:7: RB001: aliases (`*name`) are not read here; write the value out"],
        Some.ProblemsAfter(Path, "effects: []", "<<: *base\n  effects: []"));

    [Fact]
    public void A_key_stands_once() => Assert.Equal(
        ["claims/trade.yaml:33:3: RB006: the key `effects` stands here a second time; keep one"],
        Some.ProblemsAfter(Path, "effects: []", "effects: []\n  effects: []"));

    [Fact]
    public void A_second_document_is_refused() => Assert.Equal(
        ["claims/trade.yaml:34:1: RB001: a second document starts here; keep one document per file (no `---`)"],
        Some.ProblemsAfterAdding(Path, "---\n- id: trade.other\n"));

    [Fact]
    public void A_tag_that_breaks_the_parser_is_located() => Assert.Equal(
        ["claims/trade.yaml:29:9: RB001: this is no YAML from here on; check brackets, quotes and tags (`!`)"],
        Some.ProblemsAfter(Path, "topics: [friends]", "topics: !!'[E"));

    [Fact]
    public void A_tag_that_breaks_the_parser_at_the_top_is_located() => Assert.Equal(
        ["claims/trade.yaml:1:6: RB001: this is no YAML from here on; check brackets, quotes and tags (`!`)"],
        Some.ProblemsWith(Path, "!!'[E"));

    [Fact]
    public void Nesting_has_an_end() => Assert.Equal(
        ["claims/trade.yaml:29:74: RB001: this is nested deeper than 64 levels; flatten it"],
        Some.ProblemsAfter(Path, "topics: [friends]", "topics: " + new string('[', 70) + new string(']', 70)));

    [Fact]
    public void A_text_has_an_end() => Assert.Equal(
        ["claims/trade.yaml:27:10: RB009: a text of more than 65536 characters; shorten it"],
        Some.ProblemsAfter(Path, "claim: Friends close by help to bear it.", "claim: " + new string('x', 70_000)));

    [Fact]
    public void A_list_of_keys_is_no_map_of_keys() => Assert.Equal(
        ["rulebase.yaml:1:1: RB004: the file must be a map of keys, but is a list"],
        Some.ProblemsWith("rulebase.yaml", "- name: x\n"));

    [Fact]
    public void A_map_of_keys_is_no_list_of_rules() => Assert.Equal(
        ["claims/trade.yaml:1:1: RB004: `claims` must be a list, but is a map of keys; start each entry with `- `"],
        Some.ProblemsWith(Path, "rules: x\n"));

    [Fact]
    public void A_bare_word_is_no_rule() => Assert.Equal(
        ["claims/trade.yaml:34:3: RB004: an entry of `claims` must be a map of keys, but is a single value"],
        Some.ProblemsAfterAdding(Path, "- trade.other"));

    [Fact]
    public void A_list_is_no_single_value() => Assert.Equal(
        ["claims/trade.yaml:27:10: RB004: `claim` must be a single value, but is a list"],
        Some.ProblemsAfter(Path, "claim: Friends close by help to bear it.", "claim: [Friends]"));

    [Fact]
    public void A_map_is_no_list() => Assert.Equal(
        ["claims/trade.yaml:29:11: RB004: `topics` must be a list, such as [a, b], but is a map of keys"],
        Some.ProblemsAfter(Path, "topics: [friends]", "topics: { friends: 1 }"));

    [Fact]
    public void A_broken_vocabulary_is_not_echoed_by_all_who_use_it() => Assert.Equal(
        ["vocabulary/indicators.yaml:1:7: RB001: this is no YAML from here on; check brackets, quotes and tags (`!`)"],
        Some.ProblemsAfter("vocabulary/indicators.yaml", "- id: export-concentration\n", "- id: [export-concentration\n"));

    [Fact]
    public void A_broken_sheet_is_not_echoed_by_all_who_cite_it() => Assert.Equal(
        ["documents/sample.yaml:1:5: RB001: this is no YAML from here on; check brackets, quotes and tags (`!`)"],
        Some.ProblemsAfter("documents/sample.yaml", "id: sample\n", "id: [sample\n"));

    [Fact]
    public void Broken_cases_are_not_echoed_by_the_rules() => Assert.Equal(
        ["claims/trade.cases.yaml:25:1: RB001: this is no YAML (While parsing a flow mapping, did not find expected ',' or '}'); check indentation, quotes and brackets"],
        Some.ProblemsAfter("claims/trade.cases.yaml", "expect: { found: false }", "expect: { found: false"));

    [Fact]
    public void A_broken_manifest_is_not_echoed_by_missing_keys() => Assert.Equal(
        ["rulebase.yaml:2:10: RB001: this is no YAML from here on; check brackets, quotes and tags (`!`)"],
        Some.ProblemsAfter("rulebase.yaml", "version: 1.0.0", "version: [1.0.0"));
}
