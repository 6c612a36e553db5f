using Assistant.Planner.Answers;
using Assistant.Planner.Tests.Interpreting;
using Assistant.Scoring;

namespace Assistant.Planner.Tests.Answers;

/// <summary>However a scenario is put, it gets one answer: not only one reading, but the same scores, sentences, citations and caveats.</summary>
/// <remarks>"If China imposes" says more of the phase than "Chinese sanctions" does; the phase itself may differ, what comes of it may not.</remarks>
public sealed class OneResultTests
{
    private static readonly AnswerOptions Centre = AnswerOptions.Default with { Scoring = new ScoringOptions(Ranges: false) };

    public static TheoryData<int> Scenarios => WordingsTests.Scenarios;

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Ten_wordings_give_one_result(int number)
    {
        string? first = null;
        foreach (var text in WordingsTests.Texts(number))
        {
            var result = Result(await Tests.Some.Answer(text, Centre));
            first ??= result;

            Assert.Equal(first, result);
        }

        Assert.Contains("\"score\"", first, StringComparison.Ordinal);
    }

    private static string Result(Answer answer) => AnswerJson.Serialize(
        answer with { AnswerId = "", Question = "", Trace = [], Scenario = answer.Scenario with { Phase = null } });
}
