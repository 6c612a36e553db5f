using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Tests.Connector;

public sealed class ConnectorClientTests
{
    [Fact]
    public async Task Only_too_many_requests_is_sent_again()
    {
        await using var channel = await FakeChannel.StartAsync(429, 429, 200);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        var response = await SendAsync(bot, channel.Url);

        Assert.Equal(("delivered", 3), (response.Id, channel.Waiting));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_may_have_been_delivered_is_not_sent_again_but_noted(int status)
    {
        using var logs = new LogSink();
        await using var channel = await FakeChannel.StartAsync(status);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, logs: logs);

        var response = await SendAsync(bot, channel.Url);

        Assert.Equal((null, true, 1), (response.Id, response.MaybeDelivered, channel.Waiting));
        Assert.Contains(logs.Lines, line => line.StartsWith("Maybe delivered", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(413)]
    public async Task A_refusal_is_final(int status)
    {
        await using var channel = await FakeChannel.StartAsync(status);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        var exception = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(bot, channel.Url));

        Assert.Equal((status, 1), (exception.Status, channel.Waiting));
    }

    [Fact]
    public async Task A_change_may_be_made_twice_and_so_is_tried_again()
    {
        await using var channel = await FakeChannel.StartAsync(502);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var activity = MessageFactory.Text("new");

        var response = await Client(bot, channel.Url).Conversations.UpdateActivityAsync("c", "old", activity);

        Assert.Equal(("delivered", "PUT", "/v3/conversations/c/activities/old"), (response.Id, (await channel.NextAsync()).Method, (await channel.NextAsync()).Target));
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_tried_three_times_and_named_in_no_log()
    {
        using var logs = new LogSink();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, logs: logs);
        var gone = await FakeChannel.StartAsync();
        var url = gone.Url;
        await gone.DisposeAsync();

        var exception = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(bot, url));

        Assert.Null(exception.Status);
        Assert.Equal(3, logs.Lines.Count(line => line.StartsWith("The channel was not reached", StringComparison.Ordinal)));
        Assert.DoesNotContain(logs.Lines, line => line.Contains(url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_takes_a_message_and_never_answers_is_waited_for_so_long_and_the_message_not_sent_again()
    {
        using var logs = new LogSink();
        await using var channel = await FakeChannel.StartAsync();
        channel.IsSilent = true;
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, logs: logs, replace: Impatient);

        var response = await SendAsync(bot, channel.Url);

        Assert.Equal((null, true, 1), (response.Id, response.MaybeDelivered, channel.Waiting));
        Assert.Contains(logs.Lines, line => line.StartsWith("Maybe delivered, not sent again: the channel did not answer in time", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ChannelBody.Stalls)]
    [InlineData(ChannelBody.Drips)]
    public async Task A_message_the_channel_took_counts_as_taken_though_the_rest_of_its_answer_never_comes(ChannelBody body)
    {
        using var logs = new LogSink();
        await using var channel = await FakeChannel.StartAsync();
        channel.Body = body;
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, logs: logs, replace: Impatient);

        var response = await SendAsync(bot, channel.Url);

        Assert.Equal((null, false, 1), (response.Id, response.MaybeDelivered, channel.Waiting));
        Assert.Contains(logs.Lines, line => line.StartsWith("The channel answered 200, and the rest", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ChannelBody.Stalls)]
    [InlineData(ChannelBody.Drips)]
    public async Task A_refusal_is_one_though_its_words_never_come(ChannelBody body)
    {
        await using var channel = await FakeChannel.StartAsync(403);
        channel.Body = body;
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, replace: Impatient);

        var exception = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(bot, channel.Url));

        Assert.Equal((403, null, 1), (exception.Status, exception.Code, channel.Waiting));
    }

    [Fact]
    public async Task What_is_asked_for_and_never_comes_is_not_taken_for_nothing()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.Body = ChannelBody.Stalls;
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, replace: Impatient);

        await Assert.ThrowsAsync<ConnectorException>(() => Client(bot, channel.Url).Conversations.GetConversationMembersAsync("c"));
    }

    [Fact]
    public async Task Whoever_leaves_while_a_message_is_on_its_way_learns_that_it_may_have_arrived()
    {
        using var leaving = new CancellationTokenSource();
        await using var channel = await FakeChannel.StartAsync();
        channel.IsSilent = true;
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        var sending = Client(bot, channel.Url).Conversations.SendToConversationAsync("c", MessageFactory.Text("hi"), leaving.Token);
        await channel.NextAsync();
        await leaving.CancelAsync();

        await Assert.ThrowsAsync<SendInterruptedException>(() => sending);
    }

    [Fact]
    public async Task Whoever_leaves_before_anything_was_sent_learns_no_more_than_that()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        using var left = new CancellationTokenSource();
        await left.CancelAsync();

        var updating = Client(bot, channel.Url).Conversations.UpdateActivityAsync("c", "a", MessageFactory.Text("hi"), left.Token);

        Assert.IsNotType<SendInterruptedException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => updating));
        Assert.Equal(0, channel.Waiting);
    }

    [Fact]
    public async Task Every_call_has_its_documented_address()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var client = Client(bot, channel.Url + "/teams/");
        var said = MessageFactory.Text("hi");

        await client.Conversations.CreateConversationAsync(new() { IsGroup = false, Bot = new() { Id = "bot" }, Members = [new() { Id = "29:x" }] });
        await client.Conversations.SendToConversationAsync("19:c@t;messageid=1", said);
        await client.Conversations.ReplyToActivityAsync("c", "a/1", said);
        await client.Conversations.UpdateActivityAsync("c", "a", said);
        await client.Conversations.DeleteActivityAsync("c", "a");
        await client.Conversations.GetConversationMembersAsync("c");
        await client.Conversations.GetConversationPagedMembersAsync("c", 50, "next=");
        await client.Conversations.GetConversationMemberAsync("c", "29:x");
        await client.Conversations.GetActivityMembersAsync("c", "a");
        await client.Conversations.GetConversationsAsync();
        await client.Conversations.SendConversationHistoryAsync("c", new() { Activities = [said] });
        await client.Conversations.UploadAttachmentAsync("c", new() { Name = "n", OriginalBase64 = [1, 2, 3] });
        await client.Attachments.GetAttachmentInfoAsync("f");
        var bytes = await client.Attachments.GetAttachmentAsync("f");

        Assert.Equal("{\"id\":\"delivered\"}", System.Text.Encoding.UTF8.GetString(bytes!));
        var calls = new List<string>();
        while (channel.Waiting > 0)
        {
            var call = await channel.NextAsync();
            calls.Add($"{call.Method} {call.Target.Replace("/teams/v3/", "", StringComparison.Ordinal)}");
        }

        Assert.Equal(
            [
                "POST conversations", "POST conversations/19%3Ac%40t%3Bmessageid%3D1/activities", "POST conversations/c/activities/a%2F1",
                "PUT conversations/c/activities/a", "DELETE conversations/c/activities/a", "GET conversations/c/members",
                "GET conversations/c/pagedmembers?pageSize=50&continuationToken=next%3D", "GET conversations/c/members/29%3Ax",
                "GET conversations/c/activities/a/members", "GET conversations", "POST conversations/c/activities/history",
                "POST conversations/c/attachments", "GET attachments/f", "GET attachments/f/views/original",
            ],
            calls);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_identifier_cannot_climb_out_of_its_place(string id)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(bot, channel.Url, id));
        Assert.Equal(0, channel.Waiting);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", true)]
    [InlineData("https://europe.directline.botframework.com/", true)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://evil.example/?https://smba.trafficmanager.net/", false)]
    [InlineData("https://2130706433/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("https://localhost/", false)]
    [InlineData("https://[::1]/", false)]
    public void The_token_goes_to_listed_hosts_only(string serviceUrl, bool expected)
    {
        var policy = new ServiceUrlPolicy(Options.Create(new BotFrameworkOptions { MicrosoftAppId = "app" }));

        Assert.Equal(expected, policy.ObjectionTo(serviceUrl) is null);
    }

    private static void Impatient(IServiceCollection services) =>
        services.AddHttpClient(HttpClientNames.Connector, client => client.Timeout = TimeSpan.FromSeconds(1));

    private static Task<ResourceResponse> SendAsync(RunningBot bot, string serviceUrl, string conversation = "c") =>
        Client(bot, serviceUrl).Conversations.SendToConversationAsync(conversation, MessageFactory.Text("hi"));

    private static ConnectorClient Client(RunningBot bot, string serviceUrl) => bot.Services.GetRequiredService<ConnectorFactory>().Create(serviceUrl);
}
