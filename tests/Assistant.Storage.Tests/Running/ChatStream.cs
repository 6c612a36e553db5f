using System.Buffers;
using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Running;

/// <summary>A client that watches a conversation through a WebSocket.</summary>
internal sealed class ChatStream : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _answered = new(StringComparer.Ordinal);
    private readonly Action<string>? _onReply;
    private Task _reading = Task.CompletedTask;

    private ChatStream(Action<string>? onReply) => _onReply = onReply;

    public IEnumerable<string> SeenTwice => _seen.Where(seen => seen.Value > 1).Select(seen => seen.Key);

    public static async Task<ChatStream> OpenAsync(ChatClient client, Uri host, Action<string>? onReply = null, string watermark = "0")
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", client.Token);
        var grant = await http.GetFromJsonAsync<JsonElement>(new Uri(host, $"/v3/directline/conversations/{client.Conversation}?watermark={watermark}"));
        var stream = new ChatStream(onReply);
        stream._socket.Options.Proxy = null;
        await stream._socket.ConnectAsync(new Uri(grant.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        stream._reading = stream.ReadAsync();
        return stream;
    }

    public Task SeesReplyToAsync(string id) => Until.TrueAsync(() => _answered.ContainsKey(id));

    /// <summary>Waits until the server ends it.</summary>
    public Task EndedAsync() => _reading.WaitAsync(TimeSpan.FromSeconds(60));

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
    }

    private async Task ReadAsync()
    {
        var frame = new ArrayBufferWriter<byte>();
        try
        {
            while (true)
            {
                var received = await _socket.ReceiveAsync(frame.GetMemory(64 * 1024), CancellationToken.None);
                frame.Advance(received.Count);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                if (received.EndOfMessage)
                {
                    Take(frame.WrittenSpan);
                    frame.ResetWrittenCount();
                }
            }
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // Closed.
        }
    }

    private void Take(ReadOnlySpan<byte> frame)
    {
        if (frame.IsEmpty)
        {
            return;
        }

        if (_onReply is not null)
        {
            Tell(frame); // under load: to parse an answer whole would cost the host, on the same processors, as much as giving it
            return;
        }

        var reader = new Utf8JsonReader(frame);
        foreach (var activity in JsonElement.ParseValue(ref reader).GetProperty("activities").EnumerateArray())
        {
            _seen.AddOrUpdate(activity.GetProperty("id").GetString()!, 1, (_, count) => count + 1);
            if (activity.TryGetProperty("replyToId", out var to))
            {
                _answered.TryAdd(to.GetString()!, true);
            }
        }
    }

    private void Tell(ReadOnlySpan<byte> frame)
    {
        while (frame.IndexOf("\"replyToId\":\""u8) is >= 0 and var place)
        {
            frame = frame[(place + 13)..];
            _onReply!(System.Text.Encoding.UTF8.GetString(frame[..frame.IndexOf((byte)'"')]));
        }
    }
}
