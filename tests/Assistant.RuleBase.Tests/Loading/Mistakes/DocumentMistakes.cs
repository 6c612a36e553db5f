using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong in a document sheet.</summary>
public sealed class DocumentMistakes
{
    private const string Sheet = "documents/sample.yaml";

    [Fact]
    public void A_sentence_carried_by_no_rule_says_why() => Assert.Equal(
        ["""documents/sample.yaml:16:5: RB003: p1.s3 is carried by no rule; name its `rules`, or say `none: "why"`"""],
        Some.ProblemsAfter(Sheet, ", none: a bare transition", ""));

    [Fact]
    public void A_sentence_is_not_both_carried_and_left_out() => Assert.Equal(
        ["documents/sample.yaml:15:79: RB004: p1.s2 names both `rules` and a reason why it has none; keep one"],
        Some.ProblemsAfter(Sheet, "rules: [trade.bear-it] }", "rules: [trade.bear-it], none: nothing to say }"));

    [Fact]
    public void A_sheet_names_only_rules_that_cite_the_sentence() => Assert.Equal(
        ["documents/sample.yaml:15:72: RB017: p1.s2 names `trade.wide-base`, which does not cite it; correct `rules:` or the rule's `cites`"],
        Some.ProblemsAfter(Sheet, "rules: [trade.bear-it]", "rules: [trade.bear-it, trade.wide-base]"));

    [Fact]
    public void A_sheet_names_every_rule_that_cites_the_sentence() => Assert.Equal(
        ["documents/sample.yaml:14:5: RB017: p1.s1 is cited by `trade.wide-base` but does not list it; add it to `rules:`"],
        Some.ProblemsAfter(Sheet, "rules: [trade.narrow-base, trade.wide-base]", "rules: [trade.narrow-base]"));

    [Fact]
    public void A_locator_stands_once() => Assert.Equal(
        ["documents/sample.yaml:16:16: RB006: the locator `p1.s2` stands twice; keep one"],
        Some.ProblemsAfter(Sheet, "locator: p1.s3,", "locator: p1.s2,"));

    [Fact]
    public void A_locator_has_a_known_form() => Assert.Equal(
        ["documents/sample.yaml:16:16: RB008: `p1s3` is no locator; write p3.s2, title, summary, h1 or r1"],
        Some.ProblemsAfter(Sheet, "locator: p1.s3,", "locator: p1s3,"));

    [Fact]
    public void A_hash_has_sixteen_digits() => Assert.Equal(
        ["documents/sample.yaml:17:28: RB004: `sha256` takes the first 16 hexadecimal digits of the sentence's hash"],
        Some.ProblemsAfter(Sheet, "sha256: 0123456789abcde3", "sha256: 0123456789ABCDE3"));

    [Fact]
    public void A_document_is_named_like_its_file() => Assert.Equal(
        ["documents/sample.yaml:1:5: RB005: `simple` is not the file's name; write `sample`, or name the file simple.yaml"],
        Some.ProblemsAfter(Sheet, "id: sample", "id: simple"));

    [Fact]
    public void A_document_is_of_a_known_kind() => Assert.Equal(
        ["documents/sample.yaml:7:7: RB005: `esay` is no known kind; did you mean `essay`?"],
        Some.ProblemsAfter(Sheet, "kind: essay", "kind: esay"));

    [Fact]
    public void A_documents_evidence_is_of_a_known_kind() => Assert.Equal(
        ["documents/sample.yaml:8:11: RB005: `strong` is no known evidence; use one of cases, none stated, statistics"],
        Some.ProblemsAfter(Sheet, "evidence: none stated", "evidence: strong"));

    [Fact]
    public void A_documents_date_is_a_date() => Assert.Equal(
        ["documents/sample.yaml:6:12: RB010: `July 2025` is no date; write it as 2025-07-28"],
        Some.ProblemsAfter(Sheet, "published: 2025-07-28", "published: July 2025"));

    [Fact]
    public void A_section_spans_paragraphs() => Assert.Equal(
        ["documents/sample.yaml:11:43: RB008: `end` is no paragraph; write p3"],
        Some.ProblemsAfter(Sheet, "from: p1, to: p1", "from: p1, to: end"));
}
