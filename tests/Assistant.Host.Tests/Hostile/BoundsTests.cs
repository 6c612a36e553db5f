using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Hostile;

/// <summary>Every bound on what comes in: kept at the limit, refused one over.</summary>
public sealed class BoundsTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData(32 * 1024, HttpStatusCode.OK)]
    [InlineData((32 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_body_of_a_question(int bytes, HttpStatusCode expected)
    {
        var head = "{\"text\":\"What can you do?\"";
        Assert.Equal(expected, await PostAsync("/api/ask", head + new string(' ', bytes - head.Length - 1) + "}"));
    }

    [Theory]
    [InlineData(8, HttpStatusCode.OK)]
    [InlineData(9, HttpStatusCode.BadRequest)]
    public async Task The_nesting_of_a_question(int depth, HttpStatusCode expected) => Assert.Equal(expected, await PostAsync(
        "/api/ask", $"{{\"text\":\"What can you do?\",\"more\":{new string('[', depth - 1)}{new string(']', depth - 1)}}}"));

    [Theory]
    [InlineData(100, HttpStatusCode.OK)]
    [InlineData(101, HttpStatusCode.BadRequest)]
    public async Task The_name_of_a_conversation(int letters, HttpStatusCode expected) => Assert.Equal(expected, await PostAsync(
        "/api/ask", JsonSerializer.Serialize(new { text = "What can you do?", conversation = new string('c', letters) })));

    [Theory]
    [InlineData(262_144, HttpStatusCode.OK)]
    [InlineData(262_145, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_body_of_an_activity(int bytes, HttpStatusCode expected)
    {
        var head = Activity("\"a\":1");
        Assert.Equal(expected, await PostAsync("/api/messages", head[..^1] + new string(' ', bytes - head.Length) + "}"));
    }

    [Theory]
    [InlineData(64, HttpStatusCode.OK)]
    [InlineData(65, HttpStatusCode.BadRequest)]
    public async Task The_nesting_of_an_activity(int depth, HttpStatusCode expected) => Assert.Equal(expected, await PostAsync(
        "/api/messages", Activity($"\"value\":{new string('[', depth - 1)}{new string(']', depth - 1)}")));

    [Theory]
    [InlineData(20, HttpStatusCode.OK)]
    [InlineData(21, HttpStatusCode.BadRequest)]
    public async Task The_attachments_of_an_activity(int count, HttpStatusCode expected) => Assert.Equal(expected, await PostAsync(
        "/api/messages", Activity($"\"attachments\":[{string.Join(',', Enumerable.Repeat("{\"contentType\":\"text/plain\"}", count))}]")));

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(2_001, true)]
    public async Task The_length_of_a_question_in_the_chat(int letters, bool isTooLong)
    {
        var text = "What can you do?".PadRight(letters, '?');
        using var response = await host.Client.PostAsync("/api/messages", Json(Activity($"\"deliveryMode\":\"expectReplies\",\"text\":\"{text}\"")));

        var reply = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities")[0].GetProperty("text").GetString()!;
        Assert.Equal(isTooLong, reply.Contains("longer than the", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(16 * 1024, HttpStatusCode.Created)]
    [InlineData((16 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_body_that_starts_a_conversation(int bytes, HttpStatusCode expected)
    {
        var grant = await (await host.Client.PostAsync("/api/directline/token", null)).Content.ReadFromJsonAsync<JsonElement>();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations") { Content = Json("{}".PadRight(bytes)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", grant.GetProperty("token").GetString());

        Assert.Equal(expected, (await host.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public void No_pattern_may_run_for_longer_than_two_seconds() =>
        Assert.Equal(TimeSpan.FromSeconds(2), AppContext.GetData("REGEX_DEFAULT_MATCH_TIMEOUT"));

    private static string Activity(string members) =>
        $$"""{"type":"event","channelId":"emulator","serviceUrl":"http://127.0.0.1:9/","conversation":{"id":"b"},"from":{"id":"u"},"recipient":{"id":"bot"},{{members}}}"""
            .Replace(members.Contains("\"text\"", StringComparison.Ordinal) ? "\"event\"" : "\"none\"", "\"message\"", StringComparison.Ordinal);

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private async Task<HttpStatusCode> PostAsync(string path, string json) => (await host.Client.PostAsync(path, Json(json))).StatusCode;
}
