using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.BotFramework.Tests.DirectLine;

public sealed class DirectLineProactiveTests
{
    [Fact]
    public async Task A_bot_speaks_again_where_it_was_spoken_to()
    {
        ConversationReference? reference = null;
        await using var bot = await RunningBot.StartAsync(new LambdaBot((turn, token) =>
        {
            reference = turn.Activity.GetConversationReference();
            return turn.SendActivityAsync("heard", cancellationToken: token);
        }));
        var session = await Session.StartAsync(bot.Client);
        await session.SayAsync("hi");
        await session.WaitForAsync(2);
        var (_, watermark) = await session.PollAsync();

        await Adapter(bot).ContinueConversationAsync("", reference!, (turn, token) => turn.SendActivityAsync("the rules have changed", cancellationToken: token));

        var said = Assert.Single((await session.PollAsync(watermark)).Activities);
        Assert.Equal(("the rules have changed", "assistant", null), (said.Text, said.From!.Id, said.ReplyToId));
        Assert.StartsWith($"{session.ConversationId}|", said.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_and_a_removal_are_told_under_the_id_of_the_message()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);

        await Adapter(bot).ContinueConversationAsync("", Reference(session.ConversationId), async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync("one", cancellationToken: token);
            var next = MessageFactory.Text("two");
            next.Id = sent!.Id;
            Assert.Equal(sent.Id, (await turn.UpdateActivityAsync(next, token))!.Id);
            await turn.DeleteActivityAsync(sent.Id!, token);
        });

        var activities = (await session.PollAsync()).Activities;
        Assert.Equal([(ActivityTypes.Message, "one"), (ActivityTypes.MessageUpdate, "two"), (ActivityTypes.MessageDelete, null)], activities.Select(activity => (activity.Type!, activity.Text)));
        Assert.Single(activities.Select(activity => activity.Id).Distinct());
    }

    [Fact]
    public async Task A_turn_changes_what_it_said_before_and_a_client_that_reads_again_sees_both()
    {
        await using var bot = await RunningBot.StartAsync(new LambdaBot(async (turn, token) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                var sent = await turn.SendActivityAsync("reading", cancellationToken: token);
                var next = MessageFactory.Text("read");
                next.Id = sent!.Id;
                await turn.UpdateActivityAsync(next, token);
            }
        }));
        var session = await Session.StartAsync(bot.Client);

        await session.SayAsync("hi");

        var activities = await session.WaitForAsync(3);
        Assert.Equal(["hi", "reading", "read"], activities.Select(activity => activity.Text));
        Assert.Equal(activities[1].Id, activities[2].Id);
    }

    [Fact]
    public async Task What_was_said_elsewhere_is_neither_changed_nor_removed()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);
        var refused = new List<Exception?>();

        await Adapter(bot).ContinueConversationAsync("", Reference(session.ConversationId), async (turn, token) =>
        {
            refused.Add(await Record.ExceptionAsync(() => turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "another|1", Text = "x" }, token)));
            refused.Add(await Record.ExceptionAsync(() => turn.DeleteActivityAsync("another|1", token)));
        });

        Assert.All(refused, fault => Assert.IsType<ArgumentException>(fault));
        Assert.Empty((await session.PollAsync()).Activities);
    }

    [Theory]
    [InlineData(Channels.Directline, "never-started")]
    [InlineData(Channels.Msteams, null)]
    public async Task A_reference_that_leads_nowhere_is_refused(string channel, string? conversation)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);
        var reference = Reference(conversation ?? session.ConversationId);
        reference.ChannelId = channel;

        await Assert.ThrowsAsync<ArgumentException>(() => Adapter(bot).ContinueConversationAsync("", reference, (turn, token) => turn.SendActivityAsync("lost", cancellationToken: token)));
    }

    private static DirectLineAdapter Adapter(RunningBot bot) => bot.Services.GetRequiredService<DirectLineAdapter>();

    private static ConversationReference Reference(string conversation) => new()
    {
        ChannelId = Channels.Directline, Conversation = new() { Id = conversation }, User = new() { Id = "dl_user", Role = RoleTypes.User },
        Bot = new() { Id = "assistant", Role = RoleTypes.Bot },
    };
}
