using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Tests.Support;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Tests.Turns;

public sealed class TurnContextTests
{
    [Fact]
    public async Task Handlers_see_what_goes_out_in_the_order_they_were_added()
    {
        var seen = new List<string>();
        await new TestFlow(new TestAdapter(), new LambdaBot(async (turn, token) =>
        {
            turn.OnSendActivities((_, activities, next) =>
            {
                seen.Add("first");
                activities[0].Text += "!";
                return next();
            });
            turn.OnSendActivities((_, _, next) =>
            {
                seen.Add("second");
                return next();
            });
            await turn.SendActivityAsync("hi", cancellationToken: token);
        })).Send("x").AssertReply("hi!").StartTestAsync();

        Assert.Equal(["first", "second"], seen);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        var responded = true;
        await new TestFlow(new TestAdapter(), new LambdaBot(async (turn, token) =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token);
            responded = turn.Responded;
        })).Send("x").StartTestAsync();

        Assert.False(responded);
    }

    [Fact]
    public async Task After_the_turn_the_context_is_of_no_use()
    {
        ITurnContext? kept = null;
        await new TestFlow(new TestAdapter(), new LambdaBot((turn, _) =>
        {
            kept = turn;
            return Task.CompletedTask;
        })).Send("x").StartTestAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept!.SendActivityAsync("too late"));
    }

    [Fact]
    public async Task What_was_sent_can_be_changed_and_removed() =>
        await new TestFlow(new TestAdapter(), new LambdaBot(async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("draft", cancellationToken: token);
            var second = await turn.SendActivityAsync("slip", cancellationToken: token);
            var changed = MessageFactory.Text("final");
            changed.Id = first!.Id;
            await turn.UpdateActivityAsync(changed, token);
            await turn.DeleteActivityAsync(second!.Id!, token);
        })).Send("x").AssertReply("final").AssertNoReply().StartTestAsync();
}
