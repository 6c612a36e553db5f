using Assistant.Planner.Tests.Models.Support;

namespace Assistant.Planner.Tests.Models;

/// <summary>A model that is against us in a thousand ways changes no answer in one of them.</summary>
public sealed class HostileModelTests
{
    private static readonly string[] Questions =
        ["What do you know about Armenia?", "What does the document say about chokepoints?", "How will energy sanctions by the US work out where the Sava meets the Danube?", "What does the document say about technology access?"];

    [Fact]
    public async Task A_thousand_scripted_behaviours_change_no_word_of_an_answer()
    {
        await using var answers = await ModelledAnswers.StartAsync(settle: o => o.Retries = 0);
        for (var number = 0; number < 1000; number++)
        {
            answers.Endpoint.Play = HostileScript.Of(number);
            var text = Questions[number % Questions.Length];
            var plain = await ModelledAnswers.PlainAsync(text);

            var answer = await answers.AskAsync(text);

            AnswersAgree.OnAllButWording(plain, answer);
            Assert.Equal(plain.Sentences.Select(s => s.Text), answer.Sentences.Select(s => s.Text));
            Assert.All(answer.Caveats.Except(plain.Caveats), c => Assert.Contains("language model", c, StringComparison.Ordinal));
        }

        Assert.InRange(answers.Endpoint.Calls.Count, 1000, 2000);
    }
}
