using System.Text.Json;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>What a client says when it asks for a token or starts a conversation; everything may be missing.</summary>
internal sealed class DirectLineStart
{
    private const int MaxBytes = 16 * 1024;

    public ChannelAccount? User { get; set; }

    public string? Locale { get; set; }

    public static async Task<(DirectLineStart? Start, ProtocolFault? Fault)> ReadAsync(HttpRequest request)
    {
        if (await BoundedBody.ReadAsync(request, MaxBytes, request.HttpContext.RequestAborted) is not { } body)
        {
            return (null, ProtocolFault.TooLarge);
        }

        try
        {
            var start = body.Length == 0 ? null : JsonSerializer.Deserialize<DirectLineStart>(body, ActivityJson.Options);
            return (start ?? new DirectLineStart(), null);
        }
        catch (JsonException)
        {
            return (null, ProtocolFault.MalformedJson);
        }
    }

    /// <summary>The locale, if it can be a language tag.</summary>
    public string? SaneLocale() =>
        Locale is { Length: > 0 and <= 35 } locale && locale.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? locale
            : null;
}
