using System.Net;
using System.Net.Http.Json;
using System.Text;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.BotFramework.Tests.Hosting;

public sealed class CloudAdapterTests
{
    [Fact]
    public async Task Expected_replies_come_in_the_response_and_nowhere_else()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        var response = await PostAsync(bot, Message(channel.Url, "hi", DeliveryModes.ExpectReplies));
        var replies = await response.Content.ReadFromJsonAsync<ExpectedReplies>(ActivityJson.Options);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = Assert.Single(replies!.Activities!);
        Assert.Equal(("heard: hi", "a1", "plain"), (reply.Text, reply.ReplyToId, reply.TextFormat));
        Assert.Equal(0, channel.Waiting);
    }

    [Fact]
    public async Task Replies_are_posted_to_the_service_address_after_the_request_was_answered()
    {
        await using var channel = await FakeChannel.StartAsync();
        var release = new TaskCompletionSource();
        await using var bot = await RunningBot.StartAsync(new LambdaBot(async (turn, token) =>
        {
            await release.Task;
            await turn.SendActivityAsync("done", cancellationToken: token);
        }));

        var response = await PostAsync(bot, Message(channel.Url, "hi"));
        Assert.Equal((HttpStatusCode.OK, 0), (response.StatusCode, channel.Waiting));
        release.SetResult();
        var call = await channel.NextAsync();

        Assert.Equal(("POST", "/v3/conversations/19%3Ac%40thread%3Bmessageid%3D1/activities/a1", ""), (call.Method, call.Target, call.Authorization));
        Assert.Equal(("done", "user", "bot"), (call.Activity.Text, call.Activity.Recipient!.Id, call.Activity.From!.Id));
        Assert.Null(call.Activity.Id);
    }

    [Fact]
    public async Task While_one_channel_takes_messages_and_answers_none_people_elsewhere_get_their_replies()
    {
        await using var silent = await FakeChannel.StartAsync();
        silent.IsSilent = true;
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var unanswered = Message(silent.Url, "waits");
        unanswered.Conversation = new() { Id = "19:other@thread" };
        await PostAsync(bot, unanswered);
        await silent.NextAsync();

        await PostAsync(bot, Message(channel.Url, "hi"));

        Assert.Equal("POST", (await channel.NextAsync()).Method);
        Assert.Equal(0, silent.Waiting);
    }

    [Theory]
    [InlineData(200, SendOutcome.Delivered)]
    [InlineData(403, SendOutcome.Refused)]
    [InlineData(502, SendOutcome.MaybeDelivered)]
    public async Task What_became_of_a_message_is_known_by_the_status_though_the_rest_of_the_answer_never_comes(int status, SendOutcome outcome)
    {
        var sends = new RecordedSends();
        await using var channel = await FakeChannel.StartAsync(status);
        channel.Body = ChannelBody.Stalls;
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, replace: services => services
            .AddSingleton<ISendLog>(sends)
            .AddHttpClient(HttpClientNames.Connector, client => client.Timeout = TimeSpan.FromMilliseconds(300)));

        await PostAsync(bot, Message(channel.Url, "hi"));

        await Until.TrueAsync(() => !sends.Outcomes.IsEmpty);
        Assert.Equal(outcome, sends.Outcomes.First());
    }

    [Fact]
    public async Task A_message_that_was_on_its_way_when_the_turn_had_to_end_may_have_been_delivered()
    {
        var sends = new RecordedSends();
        await using var channel = await FakeChannel.StartAsync();
        channel.IsSilent = true;
        await using var bot = await RunningBot.StartAsync(
            LambdaBot.Echo, options => options.TurnTimeLimit = TimeSpan.FromSeconds(1), replace: services => services.AddSingleton<ISendLog>(sends));

        await PostAsync(bot, Message(channel.Url, "hi"));

        await Until.TrueAsync(() => !sends.Outcomes.IsEmpty);
        Assert.Equal(SendOutcome.MaybeDelivered, sends.Outcomes.First());
    }

    [Theory]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://evil.example/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://user@127.0.0.1/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    [InlineData(null)]
    public async Task Without_credentials_no_reply_leaves_this_machine(string? serviceUrl)
    {
        var turns = 0;
        await using var bot = await RunningBot.StartAsync(new LambdaBot((_, _) => Task.FromResult(Interlocked.Increment(ref turns))));

        var response = await PostAsync(bot, Message(serviceUrl, "hi"));

        Assert.Equal((HttpStatusCode.Unauthorized, 0), (response.StatusCode, turns));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("Host", "rebound.example")]
    [InlineData("Origin", "https://rebound.example")]
    public async Task Without_credentials_a_page_cannot_reach_the_bot_by_way_of_the_browser(string header, string value)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(Message("http://127.0.0.1/", "hi"), options: ActivityJson.Options),
        };
        request.Headers.TryAddWithoutValidation(header, value);

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("""{"text":"hi"}""", "application/json", 400)]
    [InlineData("""{"type":"message","channelId":"test"}""", "application/json", 400)]
    [InlineData("""{"type":"message","conversation":{"id":"c"}}""", "application/json", 400)]
    [InlineData("{", "application/json", 400)]
    [InlineData("null", "application/json", 400)]
    [InlineData("""{"type":"conversationUpdate","channelId":"test","conversation":{"id":"c"},"membersAdded":[null]}""", "application/json", 400)]
    [InlineData("""{"type":"conversationUpdate","channelId":"test","conversation":{"id":"c"},"membersRemoved":[null]}""", "application/json", 400)]
    [InlineData("""{"type":"messageReaction","channelId":"test","conversation":{"id":"c"},"reactionsAdded":[{"type":"like"},null]}""", "application/json", 400)]
    [InlineData("""{"type":"messageReaction","channelId":"test","conversation":{"id":"c"},"reactionsRemoved":[null]}""", "application/json", 400)]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"attachments":[null]}""", "application/json", 400)]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"entities":[null]}""", "application/json", 400)]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"suggestedActions":{"actions":[null]}}""", "application/json", 400)]
    [InlineData("""{"type":"message"}""", "text/plain", 415)]
    public async Task What_is_no_activity_is_refused_with_a_reason(string body, string contentType, int expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        var response = await bot.Client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, contentType));

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Contains("\"error\":{\"code\":", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_also_when_its_length_is_not_announced()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(Message("http://127.0.0.1/", new string('x', BoundedBody.MaxActivityBytes)), options: ActivityJson.Options),
        };
        request.Headers.TransferEncodingChunked = true;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await bot.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Only_post_is_allowed()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);

        var response = await bot.Client.GetAsync("/api/messages");

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (response.StatusCode, string.Join(',', response.Content.Headers.Allow)));
    }

    [Fact]
    public async Task A_failing_turn_gets_a_polite_reply_that_tells_nothing_of_the_failure()
    {
        using var logs = new LogSink();
        await using var bot = await RunningBot.StartAsync(
            new LambdaBot((turn, _) => throw new InvalidOperationException($"secret path and {turn.Activity.Text}")), logs: logs);

        var response = await PostAsync(bot, Message("http://127.0.0.1/", "my private words", DeliveryModes.ExpectReplies));
        var text = await response.Content.ReadAsStringAsync();

        Assert.Contains("Something went wrong", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.Contains(logs.Lines, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("private words", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_that_fails_is_told_of_like_a_message()
    {
        await using var bot = await RunningBot.StartAsync(new LambdaBot((_, _) => throw new InvalidOperationException()));
        var edit = Message("http://127.0.0.1/", "hi", DeliveryModes.ExpectReplies);
        edit.Type = ActivityTypes.MessageUpdate;

        var response = await PostAsync(bot, edit);

        Assert.Contains("Something went wrong", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("known", 200, """{"done":true}""")]
    [InlineData("unknown", 501, "")]
    [InlineData("broken", 500, "")]
    public async Task The_answer_to_an_invoke_is_the_response(string name, int status, string body)
    {
        await using var bot = await RunningBot.StartAsync(new LambdaBot((turn, _) =>
        {
            if (turn.Activity.Name == "known")
            {
                turn.TurnState.Set(new InvokeResponse { Status = 200, Body = ActivityJson.ToElement(new { done = true }) });
            }

            return turn.Activity.Name == "broken" ? throw new InvalidOperationException() : Task.CompletedTask;
        }));
        var invoke = Message("http://127.0.0.1/", null);
        (invoke.Type, invoke.Name) = (ActivityTypes.Invoke, name);

        var response = await PostAsync(bot, invoke);

        Assert.Equal((status, body), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_full_house_says_so()
    {
        var release = new TaskCompletionSource();
        await using var bot = await RunningBot.StartAsync(new LambdaBot((_, _) => release.Task), options => options.MaxPendingTurns = 1);
        await PostAsync(bot, Message("http://127.0.0.1/", "one"));

        var response = await PostAsync(bot, Message("http://127.0.0.1/", "two"));
        release.SetResult();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(RunningBot bot, Activity activity) =>
        bot.Client.PostAsJsonAsync("/api/messages", activity, ActivityJson.Options);

    private static Activity Message(string? serviceUrl, string? text, string? deliveryMode = null) => new()
    {
        Type = ActivityTypes.Message, Id = "a1", ChannelId = Channels.Msteams, ServiceUrl = serviceUrl, Text = text, DeliveryMode = deliveryMode,
        Conversation = new() { Id = "19:c@thread;messageid=1" }, From = new() { Id = "user" }, Recipient = new() { Id = "bot" },
    };
}
