using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;

namespace Assistant.BotFramework.Tests.DirectLine;

public sealed class DirectLineTests
{
    [Fact]
    public async Task A_question_comes_back_as_an_echo_and_an_answer_that_names_it()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);

        var response = await session.PostAsync("""{"type":"message","text":"hi","channelData":{"clientActivityID":"x1"},"from":{"id":""}}""");
        var id = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var activities = await session.WaitForAsync(2);

        Assert.Equal(id, activities[0].Id);
        Assert.Equal("x1", activities[0].ChannelData!.Value.GetProperty("clientActivityID").GetString());
        Assert.NotNull(activities[0].Timestamp);
        Assert.Equal(("heard: hi", id, "assistant", "bot"), (activities[1].Text, activities[1].ReplyToId, activities[1].From!.Id, activities[1].From!.Role));
        Assert.StartsWith($"{session.ConversationId}|", activities[1].Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_greets_once_and_starting_again_says_it_was_started()
    {
        await using var bot = await RunningBot.StartAsync(new LambdaBot((turn, token) =>
            turn.Activity.MembersAdded is { } members
                ? turn.SendActivityAsync($"welcome {members.Count} {turn.Activity.Locale}", cancellationToken: token)
                : turn.SendActivityAsync("answer", cancellationToken: token)));
        var session = await Session.OpenAsync(bot.Client);

        var first = await session.CallAsync(HttpMethod.Post, "conversations", """{"user":{},"locale":"lt-LT"}""");
        var again = await session.CallAsync(HttpMethod.Post, "conversations");
        await session.SayAsync("hi");
        var activities = await session.WaitForAsync(3);
        var grant = await first.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal((session.ConversationId, 1800), (grant.GetProperty("conversationId").GetString(), grant.GetProperty("expires_in").GetInt32()));
        Assert.StartsWith("ws://127.0.0.1:", grant.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        var greeting = Assert.Single(activities, activity => activity.Text?.StartsWith("welcome", StringComparison.Ordinal) == true);
        Assert.Equal(("welcome 2 lt-LT", null), (greeting.Text, greeting.ReplyToId));
    }

    [Fact]
    public async Task A_watermark_gives_what_is_new_and_replayed_loses_nothing()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);
        await session.SayAsync("one");
        await session.WaitForAsync(2);
        var (_, watermark) = await session.PollAsync();
        Assert.Empty((await session.PollAsync(watermark)).Activities);

        await session.SayAsync("two");
        await session.WaitForAsync(4);
        var (fresh, _) = await session.PollAsync(watermark);
        var (replayed, _) = await session.PollAsync(watermark);

        Assert.Equal(["two", "heard: two"], fresh.Select(activity => activity.Text));
        Assert.Equal(fresh.Select(activity => activity.Id), replayed.Select(activity => activity.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public async Task A_watermark_that_is_none_reads_from_the_start_with_a_body(string watermark)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);
        await session.SayAsync("hi");

        var response = await session.GetAsync(watermark);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"hi\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_is_not_polled()
    {
        await using var bot = await RunningBot.StartAsync(new LambdaBot(async (turn, token) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivitiesAsync([new() { Type = ActivityTypes.Typing }, MessageFactory.Text("done")], token);
            }
        }));
        var session = await Session.StartAsync(bot.Client);
        await session.PostAsync("""{"type":"typing"}""");
        await session.SayAsync("hi");

        var activities = await session.WaitForAsync(2);

        Assert.Equal(["message", "message"], activities.Select(activity => activity.Type));
    }

    [Fact]
    public async Task Whoever_the_client_says_it_is_the_token_decides()
    {
        var seen = new TaskCompletionSource<Activity>();
        await using var bot = await RunningBot.StartAsync(new LambdaBot((turn, _) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                seen.SetResult(turn.Activity);
            }

            return Task.CompletedTask;
        }));
        var session = await Session.StartAsync(bot.Client);

        await session.PostAsync("""
            {"type":"message","id":"forged","text":"hi","from":{"id":"admin","role":"bot"},"recipient":{"id":"x"},"callerId":"urn:x",
             "conversation":{"id":"other","tenantId":"t"},"serviceUrl":"http://169.254.169.254/","channelId":"msteams","deliveryMode":"expectReplies"}
            """);
        var activity = await seen.Task.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.StartsWith("dl_", activity.From!.Id, StringComparison.Ordinal);
        Assert.Equal((session.ConversationId, "directline", "assistant", "user"), (activity.Conversation!.Id, activity.ChannelId, activity.Recipient!.Id, activity.From.Role));
        Assert.Equal((null, null, null, null), (activity.ServiceUrl, activity.CallerId, activity.DeliveryMode, activity.Conversation.TenantId));
        Assert.NotEqual("forged", activity.Id);
    }

    [Fact]
    public async Task Answers_keep_the_order_of_the_questions_under_concurrency()
    {
        await using var bot = await RunningBot.StartAsync(new LambdaBot(async (turn, token) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await Task.Yield();
                await turn.SendActivityAsync($"re {turn.Activity.Text}", cancellationToken: token);
            }
        }), options => options.MaxPendingTurnsPerConversation = 100);
        var session = await Session.StartAsync(bot.Client);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => session.SayAsync($"{number}")));
        var activities = await session.WaitForAsync(80);

        var questions = activities.Where(activity => activity.From!.Role == RoleTypes.User).ToArray();
        var answers = activities.Where(activity => activity.From!.Role == RoleTypes.Bot).ToArray();
        Assert.Equal(40, questions.Length);
        Assert.Equal(questions.Select(activity => $"re {activity.Text}"), answers.Select(activity => activity.Text));
        Assert.Equal(questions.Select(activity => activity.Id), answers.Select(activity => activity.ReplyToId));
        Assert.All(answers, answer => Assert.Contains(answer.ReplyToId, activities.TakeWhile(one => one != answer).Select(one => one.Id)));
    }

    [Fact]
    public async Task A_failed_turn_and_a_full_queue_are_told_as_messages()
    {
        var release = new TaskCompletionSource();
        await using var bot = await RunningBot.StartAsync(
            new LambdaBot(async (turn, _) =>
            {
                if (turn.Activity.Type == ActivityTypes.Message)
                {
                    await release.Task;
                    throw new InvalidOperationException("secret");
                }
            }),
            options => options.MaxPendingTurnsPerConversation = 2);
        var session = await Session.StartAsync(bot.Client);
        var first = await session.SayAsync("one");
        var last = first;
        for (var number = 0; number < 3; number++)
        {
            last = await session.SayAsync("more");
        }

        var busy = (await session.WaitForAsync(5)).Last(activity => activity.Text?.StartsWith("Too many", StringComparison.Ordinal) == true);
        release.SetResult();
        var failed = (await session.WaitForAsync(8)).First(activity => activity.Text?.StartsWith("Something went wrong", StringComparison.Ordinal) == true);

        Assert.Equal((last, first), (busy.ReplyToId, failed.ReplyToId));
        Assert.DoesNotContain("secret", failed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"text":"no type"}""", 400)]
    [InlineData("""{"type":"conversationUpdate"}""", 400)]
    [InlineData("""{"type":"invoke","name":"x"}""", 400)]
    public async Task What_clients_may_not_send_is_refused_in_the_documented_shape(string json, int expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);

        var response = await session.PostAsync(json);

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.False(string.IsNullOrEmpty((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_activity_over_the_limit_is_refused()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);

        var response = await session.PostAsync(JsonSerializer.Serialize(new { type = "message", text = new string('x', 262_144) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Files_are_refused_politely()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        var session = await Session.StartAsync(bot.Client);

        var response = await session.CallAsync(HttpMethod.Post, $"conversations/{session.ConversationId}/upload?userId=x", "{}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("please send text", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
