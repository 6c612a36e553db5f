using System.Collections.Concurrent;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.BotFramework.Tests.Connector;

/// <summary>Whatever address an activity carries, neither a request nor the bot's token leaves for a host that is not listed.</summary>
public sealed class HostileServiceUrlTests
{
    private static readonly string[] Hosts =
    [
        "evil.example", "smba.trafficmanager.net.evil.example", "evil-smba.trafficmanager.net", "smba.trafficmanager.net.", "botframework.com",
        "evilbotframework.com", "login.botframework.com.evil.example", "localhost", "LOCALHOST.", "127.0.0.1", "127.1", "2130706433",
        "0x7f000001", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "10.0.0.1", "169.254.169.254", "metadata.google.internal",
        "192.168.0.1", "smba.trafficmanager.net@evil.example", "evil.example#smba.trafficmanager.net", "evil.example?smba.trafficmanager.net",
        "evil.example/smba.trafficmanager.net", "smba.trafficmanager.net:22", "smba\u3002trafficmanager\u3002net.evil.example",
        "xn--smba-trafficmanager-net", "smba.trafficmanager.net\\@evil.example", "smba.trafficmanager.net%2eevil.example",
    ];

    private static readonly string[] Others =
    [
        "", " ", "/", "//evil.example", "http://", "https:", "https://", "file:///etc/passwd", "ftp://smba.trafficmanager.net/", "gopher://127.0.0.1:6379/_FLUSHALL",
        "javascript:alert(1)", "data:text/plain,x", "ws://smba.trafficmanager.net/", "http://smba.trafficmanager.net/", "HTTP://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/?next=https://evil.example", "https://smba.trafficmanager.net/#https://evil.example",
        "https://user:password@smba.trafficmanager.net/", "unix:/var/run/docker.sock", "https://smba.trafficmanager.net:444/", "\\\\evil.example\\share",
    ];

    public static IReadOnlyList<string> Addresses { get; } =
        [.. Hosts.SelectMany(host => new[] { $"https://{host}/", $"http://{host}/", $"https://{host}:8443/v3/" }), .. Others];

    [Fact]
    public async Task A_hundred_hostile_addresses_get_no_request_and_no_token()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        var left = new ConcurrentQueue<Uri?>();
        await using var bot = await RunningBot.StartAsync(
            LambdaBot.Echo,
            options =>
            {
                issuer.Configure(options);
                options.AllowInsecureLoopback = false;
                (options.ToChannelFromBotLoginUrl, options.ToBotFromChannelOpenIdMetadataUrl) = ("https://login.example/x", "https://login.example/m");
            },
            replace: services => services.ConfigureAll<Microsoft.Extensions.Http.HttpClientFactoryOptions>(options =>
                options.HttpMessageHandlerBuilderActions.Add(handler => handler.PrimaryHandler = new Counting(left))));
        var connectors = bot.Services.GetRequiredService<ConnectorFactory>();
        Assert.True(Addresses.Distinct().Count() >= 100, $"only {Addresses.Count} addresses");

        foreach (var address in Addresses)
        {
            var conversations = connectors.Create(address).Conversations;
            await Assert.ThrowsAsync<ConnectorException>(() => conversations.SendToConversationAsync("c", MessageFactory.Text("hi")));
            await Assert.ThrowsAsync<ConnectorException>(() => conversations.UpdateActivityAsync("c", "a", MessageFactory.Text("hi")));
            await Assert.ThrowsAsync<ConnectorException>(() => conversations.DeleteActivityAsync("c", "a"));
            await Assert.ThrowsAsync<ConnectorException>(() => conversations.CreateConversationAsync(new()));
            await Assert.ThrowsAsync<ConnectorException>(() => conversations.GetConversationMembersAsync("c"));
        }

        Assert.Empty(left);
        var listed = connectors.Create("https://smba.trafficmanager.net/teams/").Conversations;
        await Assert.ThrowsAsync<ConnectorException>(() => listed.SendToConversationAsync("c", MessageFactory.Text("hi")));
        Assert.NotEmpty(left); // the count counts
    }

    [Fact]
    public async Task A_channel_that_redirects_is_not_followed()
    {
        await using var elsewhere = await FakeChannel.StartAsync();
        await using var channel = await FakeChannel.StartAsync(307);
        channel.RedirectTo = elsewhere.Url;
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var conversations = bot.Services.GetRequiredService<ConnectorFactory>().Create(channel.Url).Conversations;

        await Assert.ThrowsAsync<ConnectorException>(() => conversations.SendToConversationAsync("c", MessageFactory.Text("hi")));

        Assert.Equal(0, elsewhere.Waiting);
    }

    private sealed class Counting(ConcurrentQueue<Uri?> left) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            left.Enqueue(request.RequestUri);
            throw new HttpRequestException("counted");
        }
    }
}
