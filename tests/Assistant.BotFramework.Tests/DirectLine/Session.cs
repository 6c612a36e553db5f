using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Tests.DirectLine;

/// <summary>Speaks Direct Line as a polling client does.</summary>
internal sealed class Session(HttpClient client, string conversationId, string token)
{
    public string ConversationId => conversationId;

    public string Token => token;

    public static async Task<Session> OpenAsync(HttpClient client)
    {
        var grant = await client.PostAsync("/api/directline/token", null);
        var json = await grant.Content.ReadFromJsonAsync<JsonElement>();
        var session = new Session(client, json.GetProperty("conversationId").GetString()!, json.GetProperty("token").GetString()!);
        return session;
    }

    public static async Task<Session> StartAsync(HttpClient client)
    {
        var session = await OpenAsync(client);
        await session.CallAsync(HttpMethod.Post, "conversations", """{"user":{}}""");
        return session;
    }

    public Session With(string? conversation = null, string? otherToken = null) =>
        new(client, conversation ?? conversationId, otherToken ?? token);

    public Session At(HttpClient other) => new(other, conversationId, token);

    public Task<HttpResponseMessage> PostAsync(string json) =>
        CallAsync(HttpMethod.Post, $"conversations/{conversationId}/activities", json);

    public async Task<string> SayAsync(string text)
    {
        var response = await PostAsync(JsonSerializer.Serialize(new { type = "message", text }));
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    public Task<HttpResponseMessage> GetAsync(string watermark) =>
        CallAsync(HttpMethod.Get, $"conversations/{conversationId}/activities?watermark={watermark}");

    public async Task<(IReadOnlyList<Activity> Activities, string Watermark)> PollAsync(string watermark = "")
    {
        var set = await (await GetAsync(watermark)).Content.ReadFromJsonAsync<JsonElement>();
        return (set.GetProperty("activities").Deserialize<List<Activity>>(ActivityJson.Options)!, set.GetProperty("watermark").GetString()!);
    }

    /// <summary>Polls until there are that many activities.</summary>
    public async Task<IReadOnlyList<Activity>> WaitForAsync(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var (activities, _) = await PollAsync();
            if (activities.Count >= count)
            {
                return activities;
            }

            await Task.Delay(10, limit.Token);
        }
    }

    public async Task<HttpResponseMessage> CallAsync(
        HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline/{path}");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return await client.SendAsync(request);
    }
}
