using System.Security.Cryptography;
using System.Text.Json;
using Assistant.EndToEnd.Tests.Support;

namespace Assistant.EndToEnd.Tests;

/// <summary>Microsoft's Direct Line client talks to the host: by polling, through streams, across reloads, restarts and refreshed tokens.</summary>
public sealed class DirectLineClientTests(NodeClients clients) : IClassFixture<NodeClients>
{
    private const string Script = "directline.mjs";

    [Theory]
    [InlineData("poll")]
    [InlineData("stream")]
    public async Task Ten_questions_are_answered_once_each_and_a_reload_goes_on_where_it_was(string way)
    {
        await using var host = await RunningHost.StartAsync();

        var talk = await clients.RunAsync(Script, "talk", host.Origin, way);

        Assert.Equal(10, talk.GetProperty("answers").GetArrayLength());
        Assert.All(talk.GetProperty("answers").EnumerateArray(), answer => Assert.NotEqual("", answer.GetString()));
        Assert.Equal(10, talk.GetProperty("echoes").GetInt32());
        Assert.Contains("Mongolia", talk.GetProperty("eleventh").GetString(), StringComparison.Ordinal);
        Assert.Empty(Texts(talk, "repeated"));
    }

    [Fact]
    public async Task A_message_sent_while_the_server_is_stopped_and_started_is_answered_once_and_the_conversation_goes_on()
    {
        var host = await RunningHost.StartAsync();
        var talk = await clients.RunAsync(Script, ["outage", host.Origin], async () => host = await host.RestartAsync());
        await host.DisposeAsync();

        Assert.Contains("Serbia", talk.GetProperty("before").GetString(), StringComparison.Ordinal);
        Assert.Contains("Armenia", talk.GetProperty("after").GetString(), StringComparison.Ordinal);
        Assert.InRange(talk.GetProperty("posts").GetInt32(), 2, int.MaxValue);
        Assert.Equal(1, talk.GetProperty("answers").GetInt32());
        Assert.Empty(Texts(talk, "repeated"));
    }

    [Fact]
    public async Task A_refreshed_token_is_of_the_same_conversation()
    {
        await using var host = await RunningHost.StartAsync();

        var talk = await clients.RunAsync(Script, "refresh", host.Origin);

        Assert.Equal(200, talk.GetProperty("status").GetInt32());
        Assert.True(talk.GetProperty("same").GetBoolean());
        Assert.Contains("Serbia", talk.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_expires_in_the_middle_of_a_conversation_is_replaced_and_the_conversation_goes_on()
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await using var host = await RunningHost.StartAsync("--DirectLine:SigningKey", key);

        var talk = await clients.RunAsync(Script, "expire", host.Origin, key);

        Assert.Equal((403, "TokenExpired"), (talk.GetProperty("status").GetInt32(), talk.GetProperty("code").GetString()));
        Assert.Equal(["ExpiredToken", "Online"], Texts(talk, "states").TakeLast(2));
        Assert.Contains("Armenia", talk.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_conversations_at_once_are_answered_each_for_itself()
    {
        await using var host = await RunningHost.StartAsync("--Limits:ConversationsPerMinute", "10000");

        var talks = await clients.RunAsync(Script, "many", host.Origin, "200");

        Assert.Equal((200, 200, 200), (talks.GetProperty("answers").GetInt32(), talks.GetProperty("conversations").GetInt32(), talks.GetProperty("own").GetInt32()));
        Assert.Empty(Texts(talks, "repeated"));
    }

    private static IEnumerable<string?> Texts(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(item => item.GetString());
}
