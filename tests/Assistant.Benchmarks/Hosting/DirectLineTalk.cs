using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace Assistant.Benchmarks.Hosting;

/// <summary>One open conversation, as a page holds it: messages go out by POST, what is said comes through a WebSocket.</summary>
internal sealed class DirectLineTalk : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly string _conversation;
    private readonly AuthenticationHeaderValue _token;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> _replies = new(StringComparer.Ordinal);
    private Task _reading = Task.CompletedTask;

    private DirectLineTalk(HttpClient client, string conversation, string token) =>
        (_client, _conversation, _token) = (client, conversation, new AuthenticationHeaderValue("Bearer", token));

    public static async Task<DirectLineTalk> OpenAsync(HttpClient client)
    {
        using var granted = await client.PostAsync(new Uri("/api/directline/token", UriKind.Relative), null);
        var grant = await granted.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        var talk = new DirectLineTalk(client, grant.GetProperty("conversationId").GetString()!, grant.GetProperty("token").GetString()!);
        var started = await talk.PostAsync("/v3/directline/conversations", new { });
        await talk._socket.ConnectAsync(new Uri(started.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        talk._reading = Task.Run(talk.ReadAsync);
        return talk;
    }

    /// <summary>Asks, and waits until the reply has come through the socket.</summary>
    /// <returns>The time stamp at which it was there.</returns>
    public async Task<long> AskAsync(string text)
    {
        var sent = await PostAsync($"/v3/directline/conversations/{_conversation}/activities", new { type = "message", text });
        return await Reply(sent.GetProperty("id").GetString()!).Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _reading;
        _socket.Dispose();
        _ending.Dispose();
    }

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = _token;
        using var response = await _client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task ReadAsync()
    {
        var (buffer, count) = (new byte[4_096], 0);
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(count), _ending.Token);
                count += part.Count;
                if (part.EndOfMessage)
                {
                    Note(buffer.AsMemory(0, count));
                    count = 0;
                }
                else if (count == buffer.Length)
                {
                    Array.Resize(ref buffer, 2 * buffer.Length);
                }
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // The conversation is over; whoever still waits for a reply says so.
        }
    }

    private void Note(ReadOnlyMemory<byte> message)
    {
        if (message.IsEmpty)
        {
            return; // a ping
        }

        using var set = JsonDocument.Parse(message);
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.GetProperty("type").ValueEquals("message") && activity.TryGetProperty("replyToId", out var id))
            {
                Reply(id.GetString()!).TrySetResult(Stopwatch.GetTimestamp());
            }
        }
    }

    private TaskCompletionSource<long> Reply(string id) => _replies.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
