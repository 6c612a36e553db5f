using Assistant.Bot.Teams;
using Assistant.Bot.Tests.Support;

namespace Assistant.Bot.Tests.Teams;

public sealed class PromptStartersTests
{
    [Fact]
    public async Task Every_starter_is_answered_and_none_is_declined()
    {
        Assert.InRange(PromptStarters.All.Count, 3, 10);
        foreach (var question in PromptStarters.All)
        {
            var answer = await Some.RealAnswerAsync(question);

            Assert.Null(answer.Declined);
            Assert.NotEqual("clarify", answer.Intent);
        }
    }
}
