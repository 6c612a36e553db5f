using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Tests.Support;

namespace Assistant.BotFramework.Tests.Testing;

public sealed class TestFlowTests
{
    [Fact]
    public async Task A_dialogue_reads_as_it_runs() =>
        await new TestFlow(new TestAdapter(), LambdaBot.Echo)
            .Send("hi").AssertReply("heard: hi")
            .SendConversationUpdate().AssertNoReply()
            .Send("Serbia").AssertReplyContains("Serbia").AssertNoReply()
            .StartTestAsync();

    [Fact]
    public async Task An_unmet_expectation_says_at_which_step()
    {
        var flow = new TestFlow(new TestAdapter(), LambdaBot.Echo).Send("hi").AssertReply("hello");

        var exception = await Assert.ThrowsAsync<TestFlowException>(flow.StartTestAsync);

        Assert.Equal("step 2: expected the reply \"hello\", got \"heard: hi\" (message)", exception.Message);
    }

    [Fact]
    public async Task A_dialogue_can_press_react_and_look_at_what_was_replaced()
    {
        var bot = new LambdaBot(async (turn, token) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                var sent = await turn.SendActivityAsync("thinking", cancellationToken: token);
                await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent!.Id, Text = "thought" }, token);
            }
            else if (turn.Activity.Type == ActivityTypes.MessageReaction)
            {
                await turn.DeleteActivityAsync(turn.Activity.ReplyToId!, token);
            }
            else if (turn.Activity.Name == "known")
            {
                turn.TurnState.Set(InvokeResponse.Ok(turn.Activity.Value));
            }
        });
        var adapter = new TestAdapter(Channels.Msteams);

        await new TestFlow(adapter, bot)
            .Test("hi", reply => Assert.Equal((Channels.Msteams, "thought"), (reply.ChannelId, reply.Text)))
            .AssertUpdate(update => Assert.Equal("thought", update.Text))
            .SendReaction("like", "7")
            .SendInvoke("known", new { a = 1 })
            .AssertInvokeResponse(answer => Assert.Equal("""{"a":1}""", answer!.Body!.Value.GetRawText()))
            .SendInvoke("unknown", new { })
            .AssertInvokeResponse(Assert.Null)
            .StartTestAsync();

        Assert.Equal(["7"], adapter.DeletedActivities);
    }
}
