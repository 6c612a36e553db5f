using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Testing;

namespace Assistant.Bot.Tests;

public sealed class AssistantBotTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public Task A_newcomer_is_greeted_once_in_at_most_five_lines() => Flow()
        .SendConversationUpdate()
        .AssertReply(reply =>
        {
            Assert.InRange(reply.Text!.Split('\n').Length, 1, 5);
            Assert.Contains("rule base 1.", reply.Text, StringComparison.Ordinal);
            Assert.Contains("predict nothing", reply.Text, StringComparison.Ordinal);
            Assert.Contains("no news", reply.Text, StringComparison.Ordinal);
            Assert.Contains("no legal advice", reply.Text, StringComparison.Ordinal);
            Assert.EndsWith("Check the sources before you brief.", reply.Text, StringComparison.Ordinal);
        })
        .SendConversationUpdate()
        .AssertNoReply()
        .StartTestAsync();

    [Fact]
    public Task A_question_gets_one_answer_with_its_sources() => Flow()
        .Send(Serbia)
        .AssertReply(reply =>
        {
            Assert.Equal(TextFormatTypes.Plain, reply.TextFormat);
            Assert.Contains("Serbia would most plausibly", reply.Text, StringComparison.Ordinal);
            Assert.Contains("\n[1] ", reply.Text, StringComparison.Ordinal);
            Assert.NotEmpty(reply.SuggestedActions!.Actions!);
        })
        .AssertNoReply()
        .StartTestAsync();

    [Fact]
    public Task A_follow_up_is_read_in_the_light_of_what_came_before() => Flow()
        .Send(Serbia)
        .AssertReplyContains("Serbia")
        .Send("What if the sanctions were comprehensive?")
        .AssertReplyContains("Serbia")
        .StartTestAsync();

    [Fact]
    public async Task A_conversation_goes_on_in_another_process()
    {
        var storage = new MemoryStorage();
        await new TestFlow(new TestAdapter(), Some.Bot(storage)).Send(Serbia).StartTestAsync();

        await new TestFlow(new TestAdapter(), Some.Bot(storage))
            .Send("And what about Armenia?")
            .AssertReplyContains("Armenia")
            .StartTestAsync();
    }

    [Fact]
    public Task What_lies_outside_is_declined_with_a_question_that_works() => Flow()
        .Send("Can my company legally ship machine tools to a sanctioned buyer?")
        .AssertReply(reply =>
        {
            Assert.Contains("legal", reply.Text, StringComparison.Ordinal);
            Assert.Contains(reply.SuggestedActions!.Actions!, action => action.Title == Serbia);
        })
        .StartTestAsync();

    [Fact]
    public Task A_text_longer_than_is_read_gets_a_kind_sentence() => Flow()
        .Send(new string('x', 2001))
        .AssertReply("That is longer than the 2,000 characters I read at a time. Please send the question itself, without its background.")
        .AssertNoReply()
        .StartTestAsync();

    [Theory]
    [InlineData("""{"other": 1}""")]
    [InlineData("""[1, 2]""")]
    [InlineData("""{"ask": 7}""")]
    public Task A_submitted_card_without_a_question_gets_a_kind_sentence(string value) => Flow()
        .Send(new Activity { Type = ActivityTypes.Message, Value = System.Text.Json.JsonElement.Parse(value) })
        .AssertReply("I read words only, and found none in that. Please type your question.")
        .StartTestAsync();

    [Fact]
    public Task A_submitted_card_may_carry_a_question() => Flow()
        .Send(new Activity { Type = ActivityTypes.Message, Value = System.Text.Json.JsonElement.Parse($$"""{"ask": "{{Serbia}}"}""") })
        .AssertReplyContains("Serbia would most plausibly")
        .StartTestAsync();

    [Theory]
    [InlineData(Channels.Directline, TextFormatTypes.Markdown)]
    [InlineData(Channels.Msteams, TextFormatTypes.Markdown)]
    [InlineData("sms", TextFormatTypes.Plain)]
    public Task Each_channel_gets_the_text_format_it_reads(string channel, string format) => Flow()
        .Send(new Activity { Type = ActivityTypes.Message, ChannelId = channel, Text = Serbia })
        .AssertReply(reply => Assert.Equal(format, reply.TextFormat))
        .StartTestAsync();

    private static TestFlow Flow() => new(new TestAdapter(), Some.Bot());
}
