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

        var response = await Client(bot).SendAsync(Message(channel.Url), CancellationToken.None);

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

        var response = await Client(bot).SendAsync(Message(channel.Url), CancellationToken.None);

        Assert.Equal((null, 1), (response.Id, channel.Waiting));
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

        var exception = await Assert.ThrowsAsync<ConnectorException>(() => Client(bot).SendAsync(Message(channel.Url), CancellationToken.None));

        Assert.Equal((status, 1), (exception.Status, channel.Waiting));
    }

    [Fact]
    public async Task A_change_may_be_made_twice_and_so_is_tried_again()
    {
        await using var channel = await FakeChannel.StartAsync(502);
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var activity = Message(channel.Url);
        activity.Id = "old";

        var response = await Client(bot).UpdateAsync(activity, CancellationToken.None);

        Assert.Equal(("delivered", "PUT", "/v3/conversations/c/activities/old"), (response.Id, (await channel.NextAsync()).Method, (await channel.NextAsync()).Target));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_identifier_cannot_climb_out_of_its_place(string id)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var activity = Message(channel.Url);
        activity.Conversation!.Id = id;

        await Assert.ThrowsAsync<ConnectorException>(() => Client(bot).SendAsync(activity, CancellationToken.None));
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

    private static ConnectorClient Client(RunningBot bot) => bot.Services.GetRequiredService<ConnectorClient>();

    private static Activity Message(string serviceUrl) => new()
    {
        Type = ActivityTypes.Message, Text = "hi", ServiceUrl = serviceUrl, Conversation = new() { Id = "c" },
    };
}
