using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong in a file of whole-answer tests.</summary>
public sealed class AnswerTestMistakes
{
    private const string File = "tests/sample.yaml";

    private const string Right = """
        - name: Serbia looks for buyers
          after: [How might Serbia respond?]
          question: And if it lasts?
          expect:
            intent: what-if
            states: [SRB]
            first: [diversify-partners, resist-absorb]
            top3: [diversify-partners]
            notTop3: resist-absorb
            above: [diversify-partners, resist-absorb]
            scores: { diversify-partners: { above: 0.2, below: 0.9 } }
            cites: [trade.narrow-base, sample#p1.s1]
            notCites: [trade.bear-it]
            declined: none
        - name: A case by a scenario's name
          state: SRB
          scenario: us-trade
          asOf: 2023
          expect: { first: diversify-partners }
        - name: A case by a scenario of its own
          state: SRB
          scenario: { senders: [EU], measures: [energy] }
          expect: { top3: diversify-partners }
        """;

    [Fact]
    public void What_is_right_is_read_whole()
    {
        var texts = new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal) { [File] = Right };

        var loaded = RuleBaseLoader.Check(new RuleTexts(texts));

        Assert.Empty(loaded.Problems);
        Assert.Equal(3, loaded.AnswerTests.Count);
        var question = loaded.AnswerTests[0];
        Assert.Equal(["How might Serbia respond?"], question.After);
        Assert.Equal(["diversify-partners", "resist-absorb"], question.Expect.First);
        Assert.Equal(["resist-absorb"], question.Expect.NotTop3);
        Assert.Equal((0.2, 0.9), (question.Expect.Scores["diversify-partners"].Above, question.Expect.Scores["diversify-partners"].Below));
        Assert.Equal(["USA"], loaded.AnswerTests[1].Case!.Scenario.Senders);
        Assert.Equal(2023, loaded.AnswerTests[1].Case!.AsOf);
        Assert.Equal(["EU"], loaded.AnswerTests[2].Case!.Scenario.Senders);
    }

    [Fact]
    public void Tests_do_not_change_what_the_base_is()
    {
        var texts = new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal) { [File] = Right };

        Assert.Equal(Some.Snapshot(SmallBase.Texts).Version, Some.Snapshot(texts).Version);
    }

    [Theory]
    [InlineData("intent: what-if", "intent: what-iff", "5:13: RB005: `what-iff` is no known intent; did you mean `what-if`?")]
    [InlineData("top3: [diversify-partners]", "top3: [diversify-partner]", "8:12: RB005: `diversify-partner` is no known response; did you mean `diversify-partners`?")]
    [InlineData("above: [diversify-partners, resist-absorb]", "above: [resist-absorb]", "10:12: RB004: `above` takes two responses or more, the higher one first")]
    [InlineData("above: 0.2", "above: 20", "11:44: RB009: a score lies between 0 and 1, but `above` is 20")]
    [InlineData("sample#p1.s1", "sample#p9.s9", "12:32: RB008: `sample#p9.s9` is no sentence of a document; write DOCUMENT#p3.s2")]
    [InlineData("declined: none", "declined: because", "14:15: RB005: `because` is no known declined; use one of")]
    [InlineData("scenario: us-trade", "scenario: us-trad", "17:13: RB005: `us-trad` is no known reference scenario; did you mean `us-trade`?")]
    [InlineData("asOf: 2023", "asOf: 23", "18:9: RB010: `23` is no year; write four digits between 1900 and 2100")]
    [InlineData("expect: { first: diversify-partners }", "expect: { first: diversify-partners, declined: none }", "19:50: RB004: `declined` is for questions")]
    [InlineData("expect: { top3: diversify-partners }", "expect: {}", "23:11: RB003: `expect` looks at nothing")]
    [InlineData("  state: SRB\n  scenario: us-trade\n  asOf: 2023\n", "", "15:3: RB003: a test asks one thing; add a `question`, or a `state` with a `scenario`")]
    [InlineData("  question: And if it lasts?", "  question: And if it lasts?\n  scenario: us-trade", "4:13: RB004: `scenario` goes with a `state`; a question says all that itself")]
    [InlineData("  question: And if it lasts?", "  question: And if it lasts?\n  colour: red", "4:3: RB002: `colour` is no known key here")]
    public void A_mistake_is_told_with_its_place(string right, string wrong, string problem) => Told(right, wrong, problem);

    [Theory]
    [InlineData("states: [SRB]", "states: [SRP]", "6:14: RB005: `SRP` is no known state; did you mean `SRB`?")]
    [InlineData("cites: [trade.narrow-base, ", "cites: [trade.narow-base, ", "12:13: RB005: `trade.narow-base` is no known rule or locator; did you mean `trade.narrow-base`?")]
    public void A_name_from_another_file_is_known(string right, string wrong, string problem) => Told(right, wrong, problem);

    [Fact]
    public void A_stray_file_among_the_tests_is_refused()
    {
        Assert.Contains("nobody reads this file", Assert.Single(Some.ProblemsWith("tests/expected.csv", "a,b")), StringComparison.Ordinal);
    }

    private static void Told(string right, string wrong, string problem)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);

        var found = Some.ProblemsWith(File, Right.Replace(right, wrong, StringComparison.Ordinal));

        Assert.StartsWith($"{File}:{problem}", Assert.Single(found), StringComparison.Ordinal);
    }
}
