using System.Text.Json;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>What a client says when it asks for a token or starts a conversation; everything may be missing.</summary>
internal sealed class DirectLineStart
{
    private const int MaxBytes = 16 * 1024;
    private const int MaxOrigins = 10;
    private const int MaxOriginLength = 200;

    public ChannelAccount? User { get; set; }

    public string? Locale { get; set; }

    /// <summary>The pages a token shall be good for, fewer than are allowed.</summary>
    public IList<string>? TrustedOrigins { get; set; }

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

    /// <summary>Whether the origins are few and could be origins.</summary>
    public bool HasSaneOrigins() => TrustedOrigins is null || (TrustedOrigins.Count <= MaxOrigins && TrustedOrigins.All(origin =>
        origin is { Length: <= MaxOriginLength } && Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.GetLeftPart(UriPartial.Authority).Equals(origin, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The locale, if it can be a language tag.</summary>
    public string? SaneLocale() =>
        Locale is { Length: > 0 and <= 35 } locale && locale.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? locale
            : null;
}
