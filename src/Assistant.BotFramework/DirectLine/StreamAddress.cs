using System.Globalization;
using Assistant.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Where a conversation is streamed.</summary>
internal sealed class StreamAddress(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    /// <summary>The absolute address of a stream, good for one opening within a minute.</summary>
    /// <param name="request">The request that asks, under <c>…/conversations</c>.</param>
    /// <param name="token">Whose conversation.</param>
    /// <param name="watermark">What the client has read.</param>
    /// <returns>Null where no stream is offered.</returns>
    public string? Of(HttpRequest request, DirectLineToken token, long watermark)
    {
        if (Origin(request) is not { } origin)
        {
            return null;
        }

        var path = request.PathBase + request.Path.Value!;
        // As routing does, which tells no small letter from a great one.
        var prefix = path[..path.LastIndexOf("/conversations", StringComparison.OrdinalIgnoreCase)];
        return string.Create(
            CultureInfo.InvariantCulture, $"{origin}{prefix}/conversations/{token.ConversationId}/stream?watermark={watermark}&t={tokens.IssueForStream(token)}");
    }

    /// <summary>Whether streams are offered to who sent this request.</summary>
    public bool IsOffered(HttpRequest request) => Origin(request) is not null;

    /// <summary>The configured origin; a Host header is believed only where it names this machine.</summary>
    private string? Origin(HttpRequest request) => options.Value.StreamOrigin
        ?? (Loopback.IsBothEndsOf(request) ? $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}" : null);
}
