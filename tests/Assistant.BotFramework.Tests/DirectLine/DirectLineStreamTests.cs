using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.DirectLine;

/// <summary>A conversation shown through a WebSocket: nothing lost, nothing twice, nobody else's.</summary>
public sealed class DirectLineStreamTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_was_said_before_the_stream_opened_is_shown_and_what_follows_too()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (session, url) = await StartAsync(bot);
        await session.SayAsync("early");
        await session.WaitForAsync(2);

        using var socket = await ConnectAsync(url);
        var before = await ReadAsync(socket);
        await session.SayAsync("late");
        var after = await ReadUntilAsync(socket, 2);

        Assert.Equal(["early", "heard: early"], before.Activities.Select(a => a.Text));
        Assert.Equal(["late", "heard: late"], after.Select(a => a.Text));
    }

    [Fact]
    public async Task A_client_that_comes_back_with_its_watermark_misses_nothing_and_sees_nothing_twice()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (session, url) = await StartAsync(bot);
        await session.SayAsync("one");
        await session.WaitForAsync(2);
        string watermark;
        using (var socket = await ConnectAsync(url))
        {
            watermark = (await ReadAsync(socket)).Watermark;
        }

        await session.SayAsync("two");
        await session.WaitForAsync(4);
        var grant = await (await session.CallAsync(HttpMethod.Get, $"conversations/{session.ConversationId}?watermark={watermark}")).Content.ReadFromJsonAsync<JsonElement>();
        using var again = await ConnectAsync(grant.GetProperty("streamUrl").GetString()!);

        Assert.Equal(["two", "heard: two"], (await ReadAsync(again)).Activities.Select(a => a.Text));
    }

    [Fact]
    public async Task Coming_back_without_a_watermark_shows_only_what_is_new()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (session, _) = await StartAsync(bot);
        await session.SayAsync("old");
        await session.WaitForAsync(2);

        var grant = await (await session.CallAsync(HttpMethod.Get, $"conversations/{session.ConversationId}")).Content.ReadFromJsonAsync<JsonElement>();
        using var socket = await ConnectAsync(grant.GetProperty("streamUrl").GetString()!);
        await session.SayAsync("new");

        Assert.Equal(["new", "heard: new"], (await ReadUntilAsync(socket, 2)).Select(a => a.Text));
    }

    [Fact]
    public async Task A_conversation_goes_on_after_the_server_was_started_again_with_the_same_key()
    {
        var key = Convert.ToBase64String(new byte[32]);
        Session session;
        string watermark;
        await using (var first = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.SigningKey = key))
        {
            session = await Session.StartAsync(first.Client);
            await session.SayAsync("before");
            await session.WaitForAsync(2);
            watermark = (await session.PollAsync()).Watermark;
        }

        await using var second = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.SigningKey = key);
        session = session.At(second.Client);
        Assert.Equal(HttpStatusCode.NotFound, (await session.PostAsync("""{"type":"message","text":"too early"}""")).StatusCode);
        var grant = await (await session.CallAsync(HttpMethod.Get, $"conversations/{session.ConversationId}?watermark={watermark}")).Content.ReadFromJsonAsync<JsonElement>();
        using var socket = await ConnectAsync(grant.GetProperty("streamUrl").GetString()!);
        await session.SayAsync("after");

        Assert.Equal(["after", "heard: after"], (await ReadUntilAsync(socket, 2)).Select(a => a.Text));
    }

    [Fact]
    public async Task Who_watches_a_conversation_that_is_held_no_more_is_told_to_come_back_and_sees_what_follows()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.MaxConversations = 2);
        var (session, url) = await StartAsync(bot);
        using var socket = await ConnectAsync(url);
        await session.SayAsync("early");
        await ReadUntilAsync(socket, 2);

        await StartAsync(bot);
        await StartAsync(bot);
        var farewell = await socket.ReceiveAsync(new byte[1024], Limit());
        var grant = await (await session.CallAsync(HttpMethod.Get, $"conversations/{session.ConversationId}?watermark=2")).Content.ReadFromJsonAsync<JsonElement>();
        using var again = await ConnectAsync(grant.GetProperty("streamUrl").GetString()!);
        await session.SayAsync("late");

        Assert.Equal((WebSocketMessageType.Close, "come back"), (farewell.MessageType, socket.CloseStatusDescription));
        Assert.Equal(["late", "heard: late"], (await ReadUntilAsync(again, 2)).Select(a => a.Text));
    }

    [Fact]
    public async Task A_stream_waits_for_what_is_held_no_more_until_the_store_can_tell_it()
    {
        var store = new FixedTranscripts();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, replace: services => services.AddSingleton<ITranscripts>(store));
        var (session, url) = await StartAsync(bot);
        await session.SayAsync("early");
        await session.WaitForAsync(2);
        var held = bot.Services.GetRequiredService<DirectLineConversations>().Held(session.ConversationId)!;
        var (shown, head, _) = held.Since(0);
        var asked = new TaskCompletionSource();
        (store.Part, store.OnRead) = (new TranscriptPart(0, []), () => asked.TrySetResult());
        held.Empty();

        using var socket = await ConnectAsync(url);
        await asked.Task.WaitAsync(Limit());
        store.Part = new TranscriptPart(head, [.. shown.Select(activity => new KeptActivity(activity.Sequence, activity.ActivityId!, activity.Json))]);

        Assert.Equal(["early", "heard: early"], (await ReadUntilAsync(socket, 2)).Select(a => a.Text));
    }

    [Theory]
    [InlineData("CONVERSATIONS")]
    [InlineData("Conversations")]
    public async Task A_stream_is_offered_however_the_path_is_written(string path)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (session, _) = await StartAsync(bot);

        var grant = await (await session.CallAsync(HttpMethod.Get, $"{path}/{session.ConversationId}")).Content.ReadFromJsonAsync<JsonElement>();
        using var socket = await ConnectAsync(grant.GetProperty("streamUrl").GetString()!);
        await session.SayAsync("hi");

        Assert.Equal(["hi", "heard: hi"], (await ReadUntilAsync(socket, 2)).Select(a => a.Text));
    }

    [Fact]
    public async Task A_second_stream_takes_the_place_of_the_first()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (session, url) = await StartAsync(bot);
        using var first = await ConnectAsync(url);
        await session.SayAsync("hi");
        await ReadUntilAsync(first, 2);
        using var second = await ConnectAsync(url);

        var farewell = await first.ReceiveAsync(new byte[1024], Limit());

        Assert.Equal((WebSocketMessageType.Close, "collision"), (farewell.MessageType, first.CloseStatusDescription));
        Assert.Equal(2, (await ReadAsync(second)).Activities.Count);
    }

    [Fact]
    public async Task A_server_that_stops_tells_its_clients_to_come_back()
    {
        var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (_, url) = await StartAsync(bot);
        using var socket = await ConnectAsync(url);

        var stopping = bot.StopAsync();
        var farewell = await socket.ReceiveAsync(new byte[1024], Limit());
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", Limit());
        await stopping;
        await bot.DisposeAsync();

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, farewell.CloseStatus);
    }

    [Fact]
    public async Task Pings_are_taken_and_a_flood_ends_the_stream()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (session, url) = await StartAsync(bot);
        using var socket = await ConnectAsync(url);
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, Limit());
        await session.SayAsync("still here");
        await ReadUntilAsync(socket, 2);

        var heard = socket.ReceiveAsync(new byte[1024], Limit());
        var flood = FloodAsync(socket);

        Assert.True(await flood, "the stream took a flood of frames");
        await Task.WhenAny(heard, Task.Delay(Patience));
        Assert.True(heard.IsCompleted);
    }

    [Theory]
    [InlineData("another conversation", 404)]
    [InlineData("the token of the interface", 403)]
    [InlineData("no token", 403)]
    [InlineData("an expired token", 403)]
    [InlineData("a token changed to another conversation", 403)]
    [InlineData("a token changed to a later end", 403)]
    [InlineData("a page of another origin", 403)]
    public async Task Only_its_own_token_opens_a_stream(string attempt, int status)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, clock: clock);
        var (session, url) = await StartAsync(bot);
        var other = await Session.StartAsync(bot.Client);
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.Proxy = null;
        var wrong = attempt switch
        {
            "another conversation" => url.Replace(session.ConversationId, other.ConversationId, StringComparison.Ordinal),
            "the token of the interface" => url[..(url.IndexOf("t=", StringComparison.Ordinal) + 2)] + session.Token,
            "no token" => url[..url.IndexOf("&t=", StringComparison.Ordinal)],
            "a token changed to another conversation" => Changed(url, "conv", other.ConversationId).Replace(session.ConversationId, other.ConversationId, StringComparison.Ordinal),
            "a token changed to a later end" => Changed(url, "exp", clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds()),
            _ => url,
        };
        if (attempt is "an expired token" or "a token changed to a later end")
        {
            clock.Advance(TimeSpan.FromMinutes(2));
        }

        if (attempt == "a page of another origin")
        {
            socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");
        }

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(wrong), Limit()));

        Assert.Equal(status, (int)socket.HttpStatusCode);
    }

    [Fact]
    public async Task A_plain_request_for_a_stream_is_told_where_to_read()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var (_, url) = await StartAsync(bot);

        using var response = await bot.Client.GetAsync(url.Replace("ws://", "http://", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_thousand_messages_through_breaking_streams_arrive_once_and_in_order()
    {
        await using var bot = await RunningBot.StartAsync(new LambdaBot((_, _) => Task.CompletedTask));
        var (session, url) = await StartAsync(bot);
        var random = new Random(5);
        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < 400; i++)
            {
                await session.SayAsync(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        });

        List<string> seen = [];
        var watermark = "0";
        while (seen.Count < 400)
        {
            using var socket = await ConnectAsync(url);
            for (var sets = random.Next(1, 12); sets > 0 && seen.Count < 400; sets--)
            {
                (var activities, watermark) = await ReadAsync(socket);
                seen.AddRange(activities.Select(a => a.Text!));
            }

            socket.Abort();
            var grant = await (await session.CallAsync(HttpMethod.Get, $"conversations/{session.ConversationId}?watermark={watermark}")).Content.ReadFromJsonAsync<JsonElement>();
            url = grant.GetProperty("streamUrl").GetString()!;
        }

        await sending;
        Assert.Equal(Enumerable.Range(0, 400).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), seen);
    }

    /// <summary>Sends frames until the server will have no more of them.</summary>
    private static async Task<bool> FloodAsync(ClientWebSocket socket)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            while (socket.State == WebSocketState.Open && !limit.IsCancellationRequested)
            {
                await socket.SendAsync("x"u8.ToArray(), WebSocketMessageType.Text, true, limit.Token);
            }
        }
        catch (Exception fault) when (fault is WebSocketException or IOException || (fault is OperationCanceledException && !limit.IsCancellationRequested))
        {
            return true;
        }

        return socket.State != WebSocketState.Open;
    }

    /// <summary>The address with a token that says something else under its old signature.</summary>
    private static string Changed(string url, string claim, JsonNode value)
    {
        var token = url[(url.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        var changed = new TakenApart(token);
        changed.Claims[claim] = value;
        return url.Replace(token, changed.UnderTheOldSignature(), StringComparison.Ordinal);
    }

    private static async Task<(Session Session, string StreamUrl)> StartAsync(RunningBot bot)
    {
        var session = await Session.OpenAsync(bot.Client);
        var started = await session.CallAsync(HttpMethod.Post, "conversations", """{"user":{}}""");
        return (session, (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!);
    }

    private static async Task<ClientWebSocket> ConnectAsync(string url)
    {
        var socket = new ClientWebSocket();
        socket.Options.Proxy = null;
        await socket.ConnectAsync(new Uri(url), Limit());
        return socket;
    }

    private static async Task<List<Activity>> ReadUntilAsync(ClientWebSocket socket, int count)
    {
        var all = new List<Activity>();
        while (all.Count < count)
        {
            all.AddRange((await ReadAsync(socket)).Activities);
        }

        return all;
    }

    private static async Task<(List<Activity> Activities, string Watermark)> ReadAsync(ClientWebSocket socket)
    {
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult got;
        do
        {
            got = await socket.ReceiveAsync(buffer, Limit());
            text.Write(buffer, 0, got.Count);
        }
        while (!got.EndOfMessage);

        using var set = JsonDocument.Parse(Encoding.UTF8.GetString(text.ToArray()));
        return (set.RootElement.GetProperty("activities").Deserialize<List<Activity>>(ActivityJson.Options)!, set.RootElement.GetProperty("watermark").GetString()!);
    }

    private static CancellationToken Limit() => new CancellationTokenSource(Patience).Token;
}
