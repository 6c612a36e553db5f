using System.Net.WebSockets;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Hears what a client sends through a stream: pings that mean nothing, and its farewell.</summary>
internal sealed class StreamListener(WebSocket socket, TimeProvider clock)
{
    /// <summary>Clients ping every 20 s; a flood of frames is an attack.</summary>
    private const int FramesAllowed = 100;

    private const int FramesPerSecond = 1;

    /// <summary>Listens until the client closes, floods or goes; then ends the stream.</summary>
    /// <param name="over">Cancelled when listening ends.</param>
    public async Task RunAsync(CancellationTokenSource over)
    {
        try
        {
            await ListenAsync();
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Gone without a farewell.
        }

        try
        {
            await over.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // The stream ended first.
        }
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[256];
        var (begun, frames) = (clock.GetTimestamp(), 0);
        while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
        {
            if (++frames > FramesAllowed + (FramesPerSecond * clock.GetElapsedTime(begun).TotalSeconds))
            {
                return;
            }
        }
    }
}
