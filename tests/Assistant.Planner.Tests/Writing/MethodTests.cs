using Assistant.Scoring.Evaluation;

namespace Assistant.Planner.Tests.Writing;

/// <summary>Questions about the method are answered with the parameters in force and the evaluation as it runs.</summary>
public sealed class MethodTests
{
    [Theory]
    [InlineData("how sure are you?")]
    [InlineData("How do you score?")]
    public async Task The_answer_holds_the_figures_of_the_evaluation(string question)
    {
        var report = EpisodeEvaluation.Run(Some.Compiled);
        var parameters = Some.Base.Parameters;

        var answer = await Some.Answer(question);

        Assert.Equal("help", answer.Intent);
        Assert.Contains(answer.Trace, t => t.Step == "scoring.method");
        Assert.Contains(FormattableString.Invariant($"{report.Overall.Episodes} coded past cases"), answer.Headline, StringComparison.Ordinal);
        Assert.Contains(answer.Caveats, c => c.Contains(FormattableString.Invariant($"a base of {parameters.P0}, {parameters.Kappa} of it counts"), StringComparison.Ordinal));
        foreach (var difference in report.Overall.AgainstPopularity)
        {
            Assert.Contains(answer.Caveats, c => c.Contains(difference.Measure, StringComparison.OrdinalIgnoreCase) && c.Contains(difference.Word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_the_assistant_can_do_is_told_without_measuring()
    {
        var answer = await Some.Answer("What can you do?");

        Assert.DoesNotContain(answer.Trace, t => t.Step == "scoring.method");
        Assert.DoesNotContain(answer.Caveats, c => c.Contains("popularity", StringComparison.Ordinal));
    }
}
