using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Assistant.Storage.Tests.Running;

/// <summary>A client of our Direct Line, speaking plain HTTP, that may be sent from one instance to another.</summary>
internal sealed class ChatClient(string conversation, string token)
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 512, ConnectTimeout = TimeSpan.FromSeconds(2) })
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    public const string Secret = "a secret of thirty-two characters or more";

    /// <summary>No bound on how often one person or one address may write: what is tried is the host, not its limits.</summary>
    public static readonly string[] Unlimited =
        ["--Limits:MessagesPerMinutePerUser", "1000000", "--Limits:SendsPerMinute", "1000000", "--Limits:ConversationsPerMinute", "100000"];

    public static readonly string[] Settings = ["--DirectLine:Secret", Secret, "--Logging:LogLevel:Assistant", "Error",
        "--DirectLine:MaxActivities", "100000", "--DirectLine:MaxBytes", "1000000000", .. Unlimited];

    public string Conversation => conversation;

    public string Token => token;

    public static async Task<ChatClient> StartAsync(Uri host)
    {
        var grant = await SendAsync(HttpMethod.Post, new Uri(host, "/v3/directline/tokens/generate"), Secret, new { });
        var client = new ChatClient(grant.GetProperty("conversationId").GetString()!, grant.GetProperty("token").GetString()!);
        await SendAsync(HttpMethod.Post, new Uri(host, "/v3/directline/conversations"), client.Token, new { });
        return client;
    }

    /// <summary>Sends a message under a name of the client's own.</summary>
    /// <returns>The id the server acknowledged it with.</returns>
    public async Task<string> SayAsync(Uri host, string text, string name)
    {
        var answer = await SendAsync(HttpMethod.Post, Address(host), token,
            new { type = "message", text, channelData = new { clientActivityID = name } });
        return answer.GetProperty("id").GetString()!;
    }

    /// <summary>Presses thumbs down under an answer, with words by which it is known again.</summary>
    /// <returns>The id the server acknowledged it with.</returns>
    public async Task<string> ComplainAsync(Uri host, string answerId, string words)
    {
        var answer = await SendAsync(HttpMethod.Post, Address(host), token,
            new { type = "event", name = "assistant/feedback", value = new { answerId, helpful = false, reason = "outdated", text = words }, channelData = new { clientActivityID = words } });
        return answer.GetProperty("id").GetString()!;
    }

    public Task<HttpResponseMessage> TrySayAsync(Uri host, string text, string name) =>
        ReachAsync(Request(HttpMethod.Post, Address(host), token, new { type = "message", text, channelData = new { clientActivityID = name } }));

    /// <summary>Everything in the conversation after a watermark.</summary>
    public async Task<(IReadOnlyList<JsonElement> Activities, string Watermark)> ReadAsync(Uri host, string watermark = "")
    {
        var set = await SendAsync(HttpMethod.Get, new Uri(Address(host) + $"?watermark={watermark}"), token, null);
        return ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);
    }

    /// <summary>The answer to what was acknowledged with an id, among activities read: the message that carries it, and its own identifier.</summary>
    public static (string ActivityId, string AnswerId)? AnswerTo(string id, IEnumerable<JsonElement> activities)
    {
        foreach (var activity in activities)
        {
            if (activity.TryGetProperty("replyToId", out var to) && to.GetString() == id && activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("assistant", out var shown))
            {
                return (activity.GetProperty("id").GetString()!, shown.GetProperty("answer").GetProperty("answerId").GetString()!);
            }
        }

        return null;
    }

    private Uri Address(Uri host) => new(host, $"/v3/directline/conversations/{conversation}/activities");

    private static async Task<JsonElement> SendAsync(HttpMethod method, Uri address, string token, object? body)
    {
        using var response = await ReachAsync(Request(method, address, token, body));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    // A connection that the server drops just as it is made comes out of the pool as a bare SocketException.
    private static async Task<HttpResponseMessage> ReachAsync(HttpRequestMessage request)
    {
        try
        {
            return await Http.SendAsync(request);
        }
        catch (SocketException fault)
        {
            throw new HttpRequestException(fault.Message, fault);
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address, string token, object? body)
    {
        var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
