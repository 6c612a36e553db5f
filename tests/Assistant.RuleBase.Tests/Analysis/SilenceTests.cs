using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Analysis;

/// <summary>A finding that is known and right is silenced where it stands, with a reason.</summary>
public sealed class SilenceTests
{
    private const string Responses = "vocabulary/responses.yaml";
    private const string First = "- id: diversify-partners\n    label_target";

    [Fact]
    public void A_silenced_finding_keeps_its_reason()
    {
        var report = FindingTests.Report(Allowing("RB104: the sample is too small to say more"));

        Assert.DoesNotContain(report.Problems, p => p.Message.Contains("diversify-partners", StringComparison.Ordinal));
        var silenced = Assert.Single(report.Silenced);
        Assert.Equal("RB104", silenced.Problem.Code);
        Assert.Equal("the sample is too small to say more", silenced.Reason);
    }

    [Fact]
    public void A_silencing_that_silences_nothing_is_told_at_its_place()
    {
        var report = FindingTests.Report(Allowing("RB106: nobody looks at this one yet"));

        var stale = Assert.Single(report.Problems, p => p.Code == "RB199");
        Assert.Equal("vocabulary/responses.yaml:3:14: RB199: `diversify-partners` silences RB106, which is not found there any more; delete the line", stale.ToString());
        Assert.Empty(report.Silenced);
    }

    [Fact]
    public void A_silence_at_either_rule_of_a_pair_will_do()
    {
        var texts = Allowing("RB104: the sample is too small to say more");
        texts["claims/trade.yaml"] = texts["claims/trade.yaml"].Replace(
            "claim: Many goods let a state bear more.", "claim: Few goods make a state look for more buyers again.\n  allow: { RB103: the words are alike and the points are not }", StringComparison.Ordinal);

        Assert.Single(FindingTests.Report(texts).Silenced, s => s.Problem.Code == "RB103");
    }

    [Theory]
    [InlineData("RB012: no error can be silenced", "3:14: RB005: `RB012` is no known code that can be silenced; did you mean")]
    [InlineData("RB199: not even this one here", "3:14: RB005: `RB199` is no known code that can be silenced; did you mean")]
    [InlineData("RB104: short", "3:21: RB009: a reason takes 10 to 400 characters, but this has 5; say in a sentence why RB104 may stand")]
    [InlineData("RB104: \"\"", "3:21: RB003: `RB104` is empty; fill it in")]
    [InlineData("RB104: [a, b]", "3:21: RB004: `RB104` must be a single value, but is a list")]
    public void A_silencing_is_read_as_strictly_as_all_else(string allow, string problem)
    {
        var found = Assert.Single(Some.ProblemsIn(Allowing(allow)));

        Assert.StartsWith($"{Responses}:{problem}", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_is_bounded_and_so_is_their_number()
    {
        Assert.Contains("RB009", Assert.Single(Some.ProblemsIn(Allowing($"RB104: {new string('x', 401)}"))), StringComparison.Ordinal);
        var many = string.Join(", ", Enumerable.Range(101, 9).Select(n => $"RB{n}: a reason like any other"));
        Assert.Contains("silences 9 codes; keep at most 8", Assert.Single(Some.ProblemsIn(Allowing(many))), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_entry_may_say_it()
    {
        const string allow = "allow: { RB112: a reason that is long enough }";
        var texts = Some.With(
            (Responses, First, $"- id: diversify-partners\n    {allow}\n    label_target"),
            ("claims/trade.yaml", "- id: trade.wide-base", $"- {allow}\n  id: trade.wide-base"),
            ("vocabulary/factors.yaml", "- id: strain", $"- {allow}\n    id: strain"),
            ("vocabulary/indicators.yaml", "- id: permanent-seat", $"- {allow}\n  id: permanent-seat"),
            ("documents/sample.yaml", "none: a bare transition", $"none: a bare transition, {allow}"));

        Assert.Equal(5, FindingTests.Report(texts).Problems.Count(p => p.Code == "RB199"));
    }

    private static Dictionary<string, string> Allowing(string allow) =>
        Some.With((Responses, First, $"- id: diversify-partners\n    allow: {{ {allow} }}\n    label_target"));
}
