using System.Net;
using System.Net.Http.Json;

namespace Assistant.Host.Tests.Access;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        await using var app = Program.Build(["--urls", "http://127.0.0.1:0", "--Limits:QuestionsPerMinute", "1", "--Limits:ConversationsPerMinute", "1"]);
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };

        foreach (var path in new[] { "/api/ask", "/api/directline/token" })
        {
            using var first = await client.PostAsJsonAsync(path, new { text = "What can you do?" });
            using var second = await client.PostAsJsonAsync(path, new { text = "What can you do?" });

            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
            Assert.InRange(second.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        }
    }
}
