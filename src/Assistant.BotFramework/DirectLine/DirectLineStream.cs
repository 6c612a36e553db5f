using System.Globalization;
using System.Net.WebSockets;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Shows a conversation through a WebSocket as it goes on: activities out, empty pings both ways.</summary>
internal sealed class DirectLineStream(DirectLineGate gate, DirectLineConversations conversations, ITranscripts transcripts, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    /// <summary>Clients and proxies take a silent socket for a dead one.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(25);

    /// <summary>How often a stream looks for what other processes have added, should nobody tell it.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>A client that takes nothing for so long is gone.</summary>
    private static readonly TimeSpan SendLimit = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan FarewellLimit = TimeSpan.FromSeconds(2);

    /// <summary>Opens the stream and shows the conversation until either side ends it.</summary>
    public async Task<IResult> RunAsync(HttpRequest request, string conversationId)
    {
        if (!request.HttpContext.WebSockets.IsWebSocketRequest)
        {
            return new FaultResult(DirectLineFaults.NoSocket);
        }

        var (token, conversation, fault) = await gate.AdmitToStreamAsync(request, conversationId);
        if (conversation is null)
        {
            return new FaultResult(fault!);
        }

        // Whatever cannot be a watermark reads from the start: showing something twice is better than losing it.
        _ = long.TryParse(request.Query["watermark"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var watermark);
        using var socket = await request.HttpContext.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        await ShowAsync(socket, token!, conversation, watermark, request.HttpContext.RequestAborted);
        return Results.Empty;
    }

    private async Task ShowAsync(WebSocket socket, DirectLineToken token, DirectLineConversation conversation, long watermark, CancellationToken gone)
    {
        var mine = conversation.Take();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(gone, mine.Token, lifetime.ApplicationStopping);
        var listening = new StreamListener(socket, clock).RunAsync(over);
        try
        {
            await WriteAsync(socket, token, conversation, watermark, over.Token);
            await EndAsync(socket, conversation.IsLetGo ? (WebSocketCloseStatus.EndpointUnavailable, "come back")
                : mine.IsCancellationRequested ? (WebSocketCloseStatus.PolicyViolation, "collision")
                : lifetime.ApplicationStopping.IsCancellationRequested ? (WebSocketCloseStatus.EndpointUnavailable, "restarting")
                : (WebSocketCloseStatus.NormalClosure, ""));
            await listening.WaitAsync(FarewellLimit, clock, CancellationToken.None);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or TimeoutException)
        {
            // The client is gone, or does not answer: it comes back with the watermark it has.
        }
        finally
        {
            conversation.Release(mine);
            socket.Abort();
            await listening;
        }
    }

    private async Task WriteAsync(WebSocket socket, DirectLineToken token, DirectLineConversation conversation, long watermark, CancellationToken over)
    {
        var (activities, next, position) = await conversations.SinceAsync(conversation, watermark, over);
        while (!over.IsCancellationRequested)
        {
            await SendAsync(socket, activities, next);
            var silentSince = clock.GetTimestamp();
            while (!await IsBeyondAsync(conversation, position, over))
            {
                conversations.Held(token.ConversationId); // an open page counts as use
                await CatchUpAsync(conversation, over);
                if (clock.GetElapsedTime(silentSince) >= KeepAlive)
                {
                    await SendAsync(socket, ReadOnlyMemory<byte>.Empty);
                    silentSince = clock.GetTimestamp();
                }
            }

            (activities, next, position) = position is { } shown && conversation.Beyond(shown, next) is { } newer ? newer : await conversations.SinceAsync(conversation, next, over);
        }
    }

    /// <returns>False when it is time to look or to ping; true when there is something to show or to ask the store for again, or the stream is over.</returns>
    private async Task<bool> IsBeyondAsync(DirectLineConversation conversation, long? position, CancellationToken over)
    {
        try
        {
            await (position is { } shown ? conversation.WhenBeyond(shown).WaitAsync(transcripts.AreShared ? Look : KeepAlive, clock, over) : Task.Delay(Look, clock, over));
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private async Task CatchUpAsync(DirectLineConversation conversation, CancellationToken over)
    {
        try
        {
            await conversations.RefreshAsync(conversation, over);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The store is out of reach, which it says itself; what this process adds is shown all the same.
        }
    }

    private async Task SendAsync(WebSocket socket, IReadOnlyList<ShownActivity> activities, long watermark)
    {
        if (activities.Count > 0)
        {
            using var buffer = new RentedBuffer(ActivitySet.MostBytes(activities));
            ActivitySet.Write(buffer, activities, watermark);
            await SendAsync(socket, buffer.Written);
        }
    }

    private async Task SendAsync(WebSocket socket, ReadOnlyMemory<byte> text)
    {
        using var limit = new CancellationTokenSource(SendLimit, clock);
        await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
    }

    private async Task EndAsync(WebSocket socket, (WebSocketCloseStatus Status, string Reason) why)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var limit = new CancellationTokenSource(FarewellLimit, clock);
        await socket.CloseOutputAsync(why.Status, why.Reason, limit.Token);
    }
}
