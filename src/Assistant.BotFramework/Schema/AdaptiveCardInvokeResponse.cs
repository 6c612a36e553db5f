using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>The answer to <c>adaptiveCard/action</c>: another card in place of this one, a few words, or a fault.</summary>
public sealed class AdaptiveCardInvokeResponse
{
    /// <summary>HTTP-like status of the action itself; the HTTP status is 200 all the same.</summary>
    public int StatusCode { get; set; } = 200;

    /// <summary>One of <see cref="ContentTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>The card, the words, or the fault.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Another card in place of the one whose button was pressed.</summary>
    public static AdaptiveCardInvokeResponse Card(JsonElement card) => new() { Type = ContentTypes.AdaptiveCard, Value = card };

    /// <summary>A few words to whoever pressed the button.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) => new() { Type = ContentTypes.ActivityMessage, Value = ActivityJson.ToElement(text) };

    /// <summary>A fault, in words for whoever pressed the button.</summary>
    public static AdaptiveCardInvokeResponse Error(int statusCode, string code, string message) => new()
    {
        StatusCode = statusCode, Type = ContentTypes.Error, Value = ActivityJson.ToElement(new { code, message }),
    };
}
