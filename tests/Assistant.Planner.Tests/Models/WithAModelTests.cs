using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Assistant.Planner.Tests.Models.Support;

namespace Assistant.Planner.Tests.Models;

/// <summary>A model that does its work: it reads what the grammar cannot, proposes look-ups, rewords; the figures stay.</summary>
public sealed class WithAModelTests
{
    private const string Serbian =
        """{"intent":"assess","states":["SRB"],"senders":["USA"],"over":["RUS"],"measures":["energy"],"secondary":true,"breadth":"comprehensive","intensity":null,"duration":null,"phase":null,"demand":null,"posture":null,"topic":null}""";

    [Fact]
    public async Task Sound_rewordings_are_taken_and_nothing_else_changes()
    {
        await using var answers = await ModelledAnswers.StartAsync();
        var plain = await Some.Answer(Some.SerbiaQuestion);

        var answer = await answers.AskAsync(Some.SerbiaQuestion);

        Assert.Equal("", string.Join("\n", answer.Caveats.Except(plain.Caveats)));
        Assert.NotEqual(plain.Headline, answer.Headline);
        Assert.Contains(answer.Sentences, s => s.Text.Contains("lifts it clearly", StringComparison.Ordinal));
        Assert.Equal(plain.Caveats, answer.Caveats);
        AnswersAgree.OnAllButWording(plain, answer);
        Assert.Contains(answer.Trace, t => t.Step == "model.reword-sentences@1.0.0");
        Assert.DoesNotContain(plain.Trace, t => t.Step.StartsWith("model.", StringComparison.Ordinal));
    }
}
