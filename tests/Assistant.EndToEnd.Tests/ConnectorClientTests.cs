using System.Text.Json;
using Assistant.EndToEnd.Tests.Support;

namespace Assistant.EndToEnd.Tests;

/// <summary>Microsoft's connector library stands in for the channel: it posts activities with signed tokens and takes the replies at its service address.</summary>
public sealed class ConnectorClientTests(NodeClients clients) : IClassFixture<NodeClients>
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public async Task Signed_activities_are_answered_once_and_wrong_tokens_refused()
    {
        RunningHost? host = null;
        var talk = await clients.RunAsync("connector.mjs", [AppId], async channel =>
        {
            host = await RunningHost.StartAsync(
                "--MicrosoftAppId", AppId, "--MicrosoftAppPassword", "password", "--AllowInsecureLoopback", "true",
                "--ToBotFromChannelOpenIdMetadataUrl", $"{channel}/metadata", "--ToChannelFromBotLoginUrl", $"{channel}/login");
            return host.Origin;
        });
        await host!.DisposeAsync();

        Assert.Equal(200, talk.GetProperty("good").GetProperty("status").GetInt32());
        var answer = talk.GetProperty("good").GetProperty("reply");
        Assert.Contains("Serbia would most plausibly", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.GetProperty("attachments")[0].GetProperty("contentType").GetString());
        Assert.Equal("Bearer outbound", talk.GetProperty("good").GetProperty("authorization").GetString());

        Assert.Equal((3, "Armenia"), (talk.GetProperty("busy").GetProperty("posts").GetInt32(), talk.GetProperty("busy").GetProperty("about").GetString()));
        Assert.Equal(1, talk.GetProperty("broken").GetProperty("posts").GetInt32());
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (talk.GetProperty("pressed").GetProperty("status").GetInt32(), talk.GetProperty("pressed").GetProperty("type").GetString()));
        Assert.Equal((200, 1), (talk.GetProperty("expected").GetProperty("status").GetInt32(), talk.GetProperty("expected").GetProperty("replies").GetInt32()));
        var hosted = talk.GetProperty("hosted");
        Assert.Equal((200, "How might Serbia respond to US secondary sanctions on its energy sector?"), (hosted.GetProperty("status").GetInt32(), hosted.GetProperty("question").GetString()));
        Assert.Contains("/v3/conversations/hosted/activities", hosted.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(501, talk.GetProperty("unknown").GetInt32());
        var taken = talk.GetProperty("good").GetProperty("tokens").EnumerateObject().ToArray();
        Assert.Equal(5, taken.Length);
        Assert.All(taken, one => Assert.Equal((one.Name, 200, true, true), (one.Name, Status(one), one.Value.GetProperty("answered").GetBoolean(), Library(one))));

        // The bot is nowhere laxer than the library, and stricter where the library leaves a gap.
        string[] gaps = ["serviceUnsaid", "endless", "keyUnendorsed"];
        var refused = talk.GetProperty("refused").EnumerateObject().ToArray();
        Assert.Equal(19, refused.Length);
        Assert.All(refused, one => Assert.Equal((one.Name, one.Name == "channelUnsaid" ? 400 : 401, gaps.Contains(one.Name)), (one.Name, Status(one), Library(one))));
        Assert.Equal(0, talk.GetProperty("strays").GetInt32());
    }

    private static int Status(JsonProperty one) => one.Value.GetProperty("status").GetInt32();

    private static bool Library(JsonProperty one) => one.Value.GetProperty("library").GetBoolean();
}
