using Assistant.Planner.Answers;
using Assistant.Planner.Models;
using Assistant.Planner.Questions;
using Assistant.Planner.Tests.Models.Support;

namespace Assistant.Planner.Tests.Models;

/// <summary>A model that is against us in a thousand ways changes no answer in one of them.</summary>
public sealed class HostileModelTests
{
    private const string Before = $"What does the document say about technology access, {HostileScript.Heard}?";

    private const string Elsewhere = $"{Obedient.HeardElsewhere}. How will energy sanctions by the US work out where the Sava meets the Danube?";

    private static readonly string[] Questions =
        ["What do you know about Armenia?", "What does the document say about chokepoints?", "How will energy sanctions by the US work out where the Sava meets the Danube?", "What does the document say about technology access?"];

    [Fact]
    public async Task A_thousand_scripted_behaviours_change_no_word_of_an_answer()
    {
        await using var answers = await ModelledAnswers.StartAsync(settle: o => o.Retries = 0);
        await answers.AskAsync(Elsewhere);
        var (_, context) = await answers.AskAsync(Before, ConversationContext.Empty);
        Assert.Contains(answers.Endpoint.Calls, c => c.Body.ToJsonString().Contains(Obedient.HeardElsewhere, StringComparison.Ordinal));
        Assert.Contains(HostileScript.Heard, context.Last!.Text, StringComparison.Ordinal);
        answers.Endpoint.Calls.Clear();
        var plain = await Task.WhenAll(Questions.Select(async q => (await Some.Answerer.AnswerAsync(q, context, ModelledAnswers.Quick)).Answer));
        Assert.All(plain, answer => SaysNothingOfBefore(AnswerJson.Serialize(answer)));
        var tooLong = 0;
        for (var number = 0; number < 1000; number++)
        {
            answers.Endpoint.Play = HostileScript.Of(number);
            var at = number % Questions.Length;

            var (answer, _) = await answers.AskAsync(Questions[at], context);

            AnswersAgree.OnAllButWording(plain[at], answer);
            Assert.Equal(plain[at].Sentences.Select(s => s.Text), answer.Sentences.Select(s => s.Text));
            Assert.All(answer.Caveats.Except(plain[at].Caveats), c => Assert.Contains("language model", c, StringComparison.Ordinal));
            Assert.All([answer.Headline, .. answer.Caveats, .. answer.Trace.Select(t => t.Step)], SaysNothingOfBefore); // all else is as in the plain answer
            if (HostileScript.IsTooLong(number))
            {
                tooLong++;
                Assert.Contains(ModelCaveats.Of(ModelFault.Unusable), answer.Caveats);
            }
        }

        Assert.InRange(tooLong, 20, 100);
        Assert.InRange(answers.Endpoint.Calls.Count, 1000, 2000);
        Assert.All([answers.Endpoint.Calls.Count(c => c.Reads), answers.Endpoint.Calls.Count(c => c.Plans), answers.Endpoint.Calls.Count(c => c.Rewords)], asked => Assert.InRange(asked, 200, 1000));
        Assert.All(answers.Endpoint.Calls, c => SaysNothingOfBefore(c.Body.ToJsonString()));
    }

    private static void SaysNothingOfBefore(string text)
    {
        Assert.DoesNotContain("Thistlewood", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Quillfeather", text, StringComparison.OrdinalIgnoreCase);
    }
}
