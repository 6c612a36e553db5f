using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Host.Answering;
using Assistant.Host.Tests.Support;
using Assistant.Planner.Delivery;
using Assistant.Planner.People;
using Assistant.Planner.Questions;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Assistant.Host.Tests.Answering;

public sealed class AskEndpointTests(RunningHost host, ITestOutputHelper output) : IClassFixture<RunningHost>
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public async Task A_question_gets_the_contract()
    {
        using var response = await host.AskAsync(new { text = Serbia });
        var answer = await JsonAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("assess", answer.GetProperty("intent").GetString());
        Assert.Equal("SRB", answer.GetProperty("states")[0].GetString());
        Assert.Equal(10, answer.GetProperty("responses").GetArrayLength());
        Assert.All(answer.GetProperty("sentences").EnumerateArray(), sentence => Assert.NotEqual(0, sentence.GetProperty("cites").GetArrayLength()));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_warm_answer_says_how_long_it_took()
    {
        using var first = await host.AskAsync(new { text = "How might Kazakhstan respond to EU sanctions on finance?" });
        using var second = await host.AskAsync(new { text = "How might Kazakhstan respond to EU sanctions on finance?" });

        var timing = Assert.Single(second.Headers.GetValues("Server-Timing"));
        output.WriteLine($"cold {first.Headers.GetValues("Server-Timing").Single()}, warm {timing}");
        Assert.StartsWith("total;dur=", timing, StringComparison.Ordinal);
        Assert.InRange(double.Parse(timing["total;dur=".Length..], CultureInfo.InvariantCulture), 0, 60_000);
    }

    [Fact]
    public async Task A_named_conversation_goes_on_and_another_knows_nothing_of_it()
    {
        using var first = await host.AskAsync(new { text = Serbia, conversation = "one" });
        using var same = await host.AskAsync(new { text = "What if the sanctions were comprehensive?", conversation = "one" });
        using var other = await host.AskAsync(new { text = "What if the sanctions were comprehensive?", conversation = "two" });

        Assert.Equal("SRB", (await JsonAsync(same)).GetProperty("states")[0].GetString());
        Assert.Equal(0, (await JsonAsync(other)).GetProperty("states").GetArrayLength());
    }

    [Fact]
    public async Task A_conversation_that_was_erased_begins_anew_and_others_go_on()
    {
        using var first = await host.AskAsync(new { text = Serbia, conversation = "erased" });
        using var other = await host.AskAsync(new { text = Serbia, conversation = "beside" });

        await host.Services.GetRequiredService<IPersonalRecords>().ForgetAsync(new Asker("api", "erased", null));

        using var after = await host.AskAsync(new { text = "What if the sanctions were comprehensive?", conversation = "erased" });
        using var beside = await host.AskAsync(new { text = "What if the sanctions were comprehensive?", conversation = "beside" });
        Assert.Equal((0, 1), ((await JsonAsync(after)).GetProperty("states").GetArrayLength(), (await JsonAsync(beside)).GetProperty("states").GetArrayLength()));
    }

    [Fact]
    public void Of_who_signed_in_every_conversation_is_forgotten_under_whatever_name()
    {
        using var conversations = new AskConversations();
        var context = ConversationContext.Empty with { LastWasHelp = true };
        foreach (var name in new[] { AskConversations.Name("ana", "one"), AskConversations.Name("ana", "two"), AskConversations.Name("ben", "one"), AskConversations.Name(null, "ana") })
        {
            conversations.Keep(name, context);
        }

        conversations.Erased(new ErasedKeys([ErasedKeys.EverywhereOf("ana")]));

        Assert.Equal(
            [false, false, true, true],
            new[] { "ana\none", "ana\ntwo", "ben\none", "ana" }.Select(name => conversations.Of(name).LastWasHelp));
    }

    [Fact]
    public async Task An_answer_can_be_found_again_by_its_identifier()
    {
        using var response = await host.AskAsync(new { text = Serbia, conversation = "kept" });
        var id = (await JsonAsync(response)).GetProperty("answerId").GetString()!;

        var kept = await host.Services.GetRequiredService<IAnswerArchive>().FindAsync(id);

        Assert.Equal((Serbia, "api", "kept", null), (kept!.Answer.Question, kept.Asker.Channel, kept.Asker.Conversation, kept.Asker.User));
    }

    [Theory]
    [InlineData("", "must be a JSON object")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("{\"text\": \"a\"} trailing", "must be a JSON object")]
    [InlineData("{}", "\"text\" is missing")]
    [InlineData("{\"text\": \"  \"}", "\"text\" is missing")]
    [InlineData("{\"text\": 7}", "\"text\" is missing")]
    [InlineData("{\"text\": \"\\ud800\"}", "half a character")]
    [InlineData("{\"text\": \"a\", \"conversation\": \"\"}", "\"conversation\" must be")]
    [InlineData("{\"text\": \"a\", \"conversation\": 7}", "\"conversation\" must be")]
    [InlineData("{\"text\": \"a\", \"conversation\": \"dl_somebody\\nelse\"}", "\"conversation\" must be")]
    [InlineData("{\"text\": \"a\", \"conversation\": \"a\\u0000b\"}", "\"conversation\" must be")]
    public async Task A_body_of_another_shape_gets_a_problem_that_says_how_to_mend_it(string body, string expected)
    {
        using var response = await PostAsync(body, "application/json");

        await AssertProblemAsync(response, HttpStatusCode.BadRequest, expected);
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_or_too_large_gets_a_problem()
    {
        using var words = await PostAsync(Serbia, "text/plain");
        using var large = await PostAsync($$"""{"text": "{{new string('x', 40_000)}}"}""", "application/json");

        await AssertProblemAsync(words, HttpStatusCode.UnsupportedMediaType, "application/json");
        await AssertProblemAsync(large, HttpStatusCode.RequestEntityTooLarge, "32768 bytes");
    }

    [Fact]
    public async Task Another_method_gets_a_problem()
    {
        using var response = await host.Client.GetAsync(new Uri("/api/ask", UriKind.Relative));

        await AssertProblemAsync(response, HttpStatusCode.MethodNotAllowed, null);
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task A_supervisor_learns_that_the_host_is_well(string path, string status)
    {
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, (await JsonAsync(response)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_supervisor_learns_why_the_bot_cannot_answer_in_channels()
    {
        await using var bot = await RunningHost.StartAsync(
            "--MicrosoftAppId", "11111111-2222-3333-4444-555555555555", "--MicrosoftAppPassword", "planted-secret", "--MicrosoftAppTenantId", "55555555-2222-3333-4444-555555555555",
            "--ToChannelFromBotLoginUrl", "http://127.0.0.1:9/login", "--AllowInsecureLoopback", "true");
        var reference = new ConversationReference
        {
            ChannelId = Channels.Webchat, ServiceUrl = "https://smba.trafficmanager.net/emea/", Conversation = new() { Id = "c" }, Bot = new() { Id = "bot" }, User = new() { Id = "user" },
        };
        await bot.Services.GetRequiredService<CloudAdapter>()
            .ContinueConversationAsync("11111111-2222-3333-4444-555555555555", reference, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        using var response = await bot.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));

        var health = await JsonAsync(response);
        Assert.Equal("degraded", health.GetProperty("status").GetString());
        Assert.Contains("its authority was not reached", Assert.Single(health.GetProperty("channelProblems").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("planted-secret", health.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task AssertProblemAsync(HttpResponseMessage response, HttpStatusCode status, string? detail)
    {
        var problem = await JsonAsync(response);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Contains(detail ?? "", detail is null ? "" : problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync());

    private async Task<HttpResponseMessage> PostAsync(string body, string type)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        return await host.Client.PostAsync(new Uri("/api/ask", UriKind.Relative), content);
    }
}
