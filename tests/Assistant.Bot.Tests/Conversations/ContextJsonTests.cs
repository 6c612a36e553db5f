using System.Text.Json;
using Assistant.Bot.Conversations;
using Assistant.Bot.Tests.Support;
using Assistant.Planner;
using Assistant.Planner.Questions;

namespace Assistant.Bot.Tests.Conversations;

public sealed class ContextJsonTests
{
    [Fact]
    public async Task A_context_comes_back_as_it_was_stored()
    {
        var (_, context) = await Some.Answerer.AnswerAsync("What if Serbia's energy imports were 90 % under US sanctions?", ConversationContext.Empty, AnswerOptions.Default);

        var stored = ContextJson.Write(context);
        var back = ContextJson.Write(ContextJson.Read(JsonElement.Parse(stored.GetRawText())));

        Assert.NotNull(context.Last);
        Assert.Equal(stored.GetRawText(), back.GetRawText());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"last": 7, "lastLocators": []}""")]
    [InlineData("""{"last": {"intent": "NoSuchIntent"}, "lastLocators": []}""")]
    [InlineData("""{"last": null}""")]
    public void What_cannot_be_read_begins_the_conversation_anew(string stored)
    {
        Assert.Equal(ConversationContext.Empty, ContextJson.Read(JsonElement.Parse(stored)));
    }
}
