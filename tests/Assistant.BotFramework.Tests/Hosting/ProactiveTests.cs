using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.BotFramework.Tests.Hosting;

public sealed class ProactiveTests
{
    [Fact]
    public async Task A_bot_speaks_again_where_it_was_spoken_to()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        (string?, string?) seen = default;

        await Adapter(bot).ContinueConversationAsync("", Reference(channel.Url), async (turn, token) =>
        {
            seen = (turn.Activity.Type, turn.Activity.Name);
            await turn.SendActivityAsync("the rules have changed", cancellationToken: token);
        });
        var call = await channel.NextAsync();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), seen);
        Assert.Equal("/v3/conversations/19%3Ac%40thread/activities", call.Target);
        Assert.Equal(("the rules have changed", "bot", "29:user", null), (call.Activity.Text, call.Activity.From!.Id, call.Activity.Recipient!.Id, call.Activity.ReplyToId));
    }

    [Fact]
    public async Task What_it_said_can_be_replaced_and_taken_back()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        await Adapter(bot).ContinueConversationAsync("", Reference(channel.Url), async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync("one", cancellationToken: token);
            var next = MessageFactory.Text("two");
            next.Id = sent!.Id;
            await turn.UpdateActivityAsync(next, token);
            await turn.DeleteActivityAsync(sent.Id!, token);
        });

        Assert.Equal("POST", (await channel.NextAsync()).Method);
        var replaced = await channel.NextAsync();
        Assert.Equal(("PUT", "/v3/conversations/19%3Ac%40thread/activities/delivered", "two"), (replaced.Method, replaced.Target, replaced.Activity.Text));
        Assert.Equal("DELETE", (await channel.NextAsync()).Method);
    }

    [Fact]
    public async Task A_bot_begins_a_conversation_and_speaks_in_it()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var with = new ConversationParameters { Bot = new() { Id = "bot" }, Members = [new() { Id = "29:user" }], TenantId = "tenant" };

        await Adapter(bot).CreateConversationAsync(
            "", Channels.Msteams, channel.Url, null, with, (turn, token) => turn.SendActivityAsync("good morning", cancellationToken: token));

        Assert.Equal("/v3/conversations", (await channel.NextAsync()).Target);
        var said = await channel.NextAsync();
        Assert.Equal(("/v3/conversations/delivered/activities", "good morning", "29:user"), (said.Target, said.Activity.Text, said.Activity.Recipient!.Id));
    }

    [Fact]
    public async Task Nothing_is_begun_at_an_address_of_somebody_elses_choice()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        await Assert.ThrowsAsync<ConnectorException>(() => Adapter(bot).CreateConversationAsync(
            "", Channels.Msteams, "https://evil.example/", null, new ConversationParameters(), (_, _) => Task.CompletedTask));
    }

    [Fact]
    public async Task A_turn_can_ask_the_channel_who_takes_part()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        string? member = null;

        await Adapter(bot).ContinueConversationAsync("", Reference(channel.Url), async (turn, token) =>
        {
            var client = turn.TurnState.Get<ConnectorClient>()!;
            member = (await client.Conversations.GetConversationMemberAsync(turn.Activity.Conversation!.Id!, "29:user", token))?.Id;
        });

        Assert.Equal("delivered", member);
    }

    private static CloudAdapter Adapter(RunningBot bot) => bot.Services.GetRequiredService<CloudAdapter>();

    private static ConversationReference Reference(string serviceUrl) => new()
    {
        ActivityId = "long-gone", ChannelId = Channels.Msteams, ServiceUrl = serviceUrl, Conversation = new() { Id = "19:c@thread" },
        User = new() { Id = "29:user" }, Bot = new() { Id = "bot" },
    };
}
