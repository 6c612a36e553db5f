using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;

namespace Assistant.BotFramework.Tests.Hosting;

/// <summary>Every bound on what comes in: what is just within it is taken, what is one over it is refused with its reason.</summary>
public sealed class BoundsTests
{
    private const string Secret = "a secret of thirty-two characters or more";

    [Theory]
    [InlineData(BoundedBody.MaxActivityBytes, HttpStatusCode.OK)]
    [InlineData(BoundedBody.MaxActivityBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    public Task An_activity_has_so_many_bytes_and_no_more(int bytes, HttpStatusCode expected) =>
        SendsAsync(Padded("""{"type":"message","channelId":"emulator","serviceUrl":"http://127.0.0.1/","deliveryMode":"expectReplies","conversation":{"id":"c"},"from":{"id":"u"},"text":"hi","name":"~"}""", bytes), expected);

    [Theory]
    [InlineData(ActivityBody.MaxAttachments, HttpStatusCode.OK)]
    [InlineData(ActivityBody.MaxAttachments + 1, HttpStatusCode.BadRequest)]
    public Task An_activity_has_so_many_attachments_and_no_more(int attachments, HttpStatusCode expected) =>
        SendsAsync(Message("attachments", $"[{string.Join(',', Enumerable.Repeat("""{"contentType":"text/plain"}""", attachments))}]"), expected);

    [Theory]
    [InlineData(ActivityJson.MaxDepth, HttpStatusCode.OK)]
    [InlineData(ActivityJson.MaxDepth + 1, HttpStatusCode.BadRequest)]
    public Task An_activity_is_nested_so_deep_and_no_deeper(int depth, HttpStatusCode expected) =>
        SendsAsync(Message("value", new string('[', depth - 1) + new string(']', depth - 1)), expected);

    [Theory]
    [InlineData(128, HttpStatusCode.OK)]
    [InlineData(129, HttpStatusCode.BadRequest)]
    public Task A_user_id_is_so_long_and_no_longer(int length, HttpStatusCode expected) =>
        GeneratesAsync($$$"""{"user":{"id":"{{{"dl_".PadRight(length, 'x')}}}"}}""", expected);

    [Theory]
    [InlineData(10, HttpStatusCode.OK)]
    [InlineData(11, HttpStatusCode.BadRequest)]
    public Task A_token_is_good_for_so_many_pages_and_no_more(int pages, HttpStatusCode expected) =>
        GeneratesAsync($$"""{"trustedOrigins":[{{string.Join(',', Enumerable.Range(0, pages).Select(page => $"\"https://p{page}.example\""))}}]}""", expected);

    [Theory]
    [InlineData(16 * 1024, HttpStatusCode.OK)]
    [InlineData((16 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public Task A_wish_for_a_token_has_so_many_bytes_and_no_more(int bytes, HttpStatusCode expected) => GeneratesAsync(Padded("""{"locale":"~"}""", bytes), expected);

    private static string Message(string property, string value) =>
        $$"""{"type":"message","channelId":"emulator","serviceUrl":"http://127.0.0.1/","deliveryMode":"expectReplies","conversation":{"id":"c"},"from":{"id":"u"},"text":"hi","{{property}}":{{value}}}""";

    private static string Padded(string json, int bytes) => json.Replace("~", new string('x', bytes - json.Length + 1), StringComparison.Ordinal);

    private static async Task SendsAsync(string json, HttpStatusCode expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo);
        await AssertAsync(await bot.Client.PostAsync("/api/messages", new StringContent(json, Encoding.UTF8, "application/json")), expected);
    }

    private static async Task GeneratesAsync(string json, HttpStatusCode expected)
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, configureDirectLine: options => options.Secret = Secret);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        await AssertAsync(await bot.Client.SendAsync(request), expected);
    }

    private static async Task AssertAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{response.StatusCode}: {text}");
        Assert.Equal(expected != HttpStatusCode.OK, text.Contains("\"error\":{\"code\":", StringComparison.Ordinal));
    }
}
