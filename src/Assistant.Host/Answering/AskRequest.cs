using System.Text.Json;

namespace Assistant.Host.Answering;

/// <summary>A question over HTTP.</summary>
/// <param name="Text">As typed; not blank.</param>
/// <param name="Conversation">The caller's own name for a conversation, or null for none. Whoever knows it shares it: choose one nobody guesses.</param>
internal sealed record AskRequest(string Text, string? Conversation)
{
    /// <summary>Largest body read, in bytes: room for the longest text with every character escaped.</summary>
    public const int MostBytes = 32 * 1024;

    private const int LongestName = 100;

    /// <summary>Reads a body.</summary>
    /// <returns>The request, or in its place what is wrong with it.</returns>
    public static (AskRequest? Request, string? Fault) Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 8 });
            var json = JsonElement.ParseValue(ref reader);
            return reader.Read() ? (null, Shape) : Read(json);
        }
        catch (JsonException)
        {
            return (null, Shape);
        }
        catch (InvalidOperationException)
        {
            return (null, "A text holds half a character (an unpaired surrogate).");
        }
    }

    /// <returns>The body; null when it is larger than allowed, whatever it announced.</returns>
    public static async Task<byte[]?> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        var buffer = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return length > MostBytes ? null : buffer[..length];
    }

    private static string Shape => "The body must be a JSON object such as {\"text\": \"How might Serbia respond to US sanctions?\"}.";

    private static (AskRequest? Request, string? Fault) Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return (null, Shape);
        }

        if (!json.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(text.GetString()))
        {
            return (null, "\"text\" is missing or blank; put the question there.");
        }

        if (!json.TryGetProperty("conversation", out var name) || name.ValueKind == JsonValueKind.Null)
        {
            return (new AskRequest(text.GetString()!, null), null);
        }

        return name.ValueKind == JsonValueKind.String && name.GetString() is { Length: > 0 and <= LongestName } given && !given.Any(char.IsControl)
            ? (new AskRequest(text.GetString()!, given), null)
            : (null, FormattableString.Invariant($"\"conversation\" must be a text of 1 to {LongestName} characters without line breaks or other control characters, or be left out."));
    }
}
