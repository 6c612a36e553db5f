using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Assistant.Host.Tests.Support;

/// <summary>A conversation as the page holds it: a token got as the host's own page, used over Direct Line.</summary>
internal sealed record Talk(HttpClient Browser, string Conversation, string Token, string User)
{
    public string Activities => $"/v3/directline/conversations/{Conversation}/activities";

    /// <summary>Gets a token; the conversation starts with the first question.</summary>
    public static async Task<Talk> BeginAsync(HttpClient browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/directline/token") { Content = JsonContent.Create(new { }) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Origin", browser.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var response = await browser.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var grant = await response.Content.ReadFromJsonAsync<JsonElement>();
        return new(browser, grant.GetProperty("conversationId").GetString()!, grant.GetProperty("token").GetString()!, grant.GetProperty("userId").GetString()!);
    }

    /// <summary>Asks, and waits for the answer.</summary>
    /// <returns>The answer's id.</returns>
    public async Task<string> AskAsync(string question)
    {
        using var started = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", JsonContent.Create(new { }));
        started.EnsureSuccessStatusCode();
        using var sent = await SendAsync(HttpMethod.Post, Activities, JsonContent.Create(new { type = "message", text = question }));
        sent.EnsureSuccessStatusCode();

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            using var polled = await SendAsync(HttpMethod.Get, Activities);
            var activities = (await polled.Content.ReadFromJsonAsync<JsonElement>(limit.Token)).GetProperty("activities").EnumerateArray();
            if (activities.FirstOrDefault(a => a.TryGetProperty("channelData", out var data) && data.TryGetProperty("assistant", out _)) is { ValueKind: JsonValueKind.Object } found)
            {
                return found.GetProperty("channelData").GetProperty("assistant").GetProperty("answer").GetProperty("answerId").GetString()!;
            }

            await Task.Delay(50, limit.Token);
        }
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null) => SendAsync(Browser, method, address, Token, content);

    public static async Task<HttpResponseMessage> SendAsync(HttpClient browser, HttpMethod method, string address, string? token, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await browser.SendAsync(request);
    }
}
