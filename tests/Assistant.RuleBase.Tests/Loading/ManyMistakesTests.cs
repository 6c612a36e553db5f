using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading;

public sealed class ManyMistakesTests
{
    [Fact]
    public void Ten_mistakes_in_ten_ways_are_reported_at_once_in_file_order()
    {
        var texts = Some.With(
            ("vocabulary/sanctions.yaml", "value: 1,", "value: 7,"),
            ("claims/trade.yaml", "up: [0.3, 0.6]", "up: [0.6, 0.3]"),
            ("claims/trade.yaml", "hedge: possible", "hedge: posible"),
            ("claims/trade.yaml", "member: [european-union]", "member: [SRB]"),
            ("claims/trade.yaml", "since: 1.0.0\n- id: trade.wide-base", "sinse: 1.0.0\n- id: trade.wide-base"),
            ("claims/trade.cases.yaml", "strain: 0", "stain: 0"),
            ("documents/sample.yaml", ", none: a bare transition", ""),
            ("episodes/sample.yaml", "from: 1992", "from: 92"),
            ("states/ties.csv", "0.64", "6.4"),
            ("rulebase.yaml", "rho: 0.5", "rho: 2"));

        Assert.Equal(
            [
                "claims/trade.cases.yaml:3:61: RB005: `stain` is no known factor; did you mean `strain`?",
                "claims/trade.yaml:1:3: RB003: `since` is missing; add it",
                "claims/trade.yaml:6:48: RB012: the ramp [0.6, 0.3] does not rise; write the lower end first",
                "claims/trade.yaml:13:3: RB002: `sinse` is no known key here; did you mean `since`?",
                "claims/trade.yaml:21:74: RB005: `posible` is no known hedge class; did you mean `possible`?",
                "claims/trade.yaml:30:20: RB014: `SRB` is a state; a condition may not name one, say which of its properties matters",
                "documents/sample.yaml:16:5: RB003: p1.s3 is carried by no rule; name its `rules`, or say `none: \"why\"`",
                "episodes/sample.yaml:3:9: RB010: `92` is no year; write four digits between 1900 and 2100",
                "rulebase.yaml:7:42: RB009: `rho` must lie between 0 and 1, but is 2",
                "states/ties.csv:2:25: RB009: 6.4 is no share; it lies between 0 and 1",
                "vocabulary/sanctions.yaml:11:33: RB009: a place on a scale lies between 0 and 1",
            ],
            Some.ProblemsIn(texts));
    }

    [Fact]
    public void A_broken_file_does_not_hide_mistakes_in_others()
    {
        var texts = Some.With(
            ("claims/trade.yaml", "topics: [friends]", "topics: [friends"),
            ("vocabulary/hedges.yaml", "p: [0.25, 0.40, 0.55]", "p: [0.25, 0.60, 0.55]"),
            ("states/notes.csv", "export-concentration", "export-concentraton"));

        Assert.Equal(
            ["claims/trade.yaml:29:11", "states/notes.csv:2:5", "vocabulary/hedges.yaml:3:42"],
            Some.ProblemsIn(texts).Select(p => string.Join(':', p.Split(':')[..3])));
    }
}
