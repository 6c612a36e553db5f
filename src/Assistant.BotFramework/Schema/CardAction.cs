using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>A button.</summary>
public sealed class CardAction
{
    /// <summary>One of <see cref="ActionTypes"/>, or the channel's own.</summary>
    public string? Type { get; set; }

    /// <summary>The label.</summary>
    public string? Title { get; set; }

    /// <summary>What is sent when pressed; a string for imBack.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Text for messageBack.</summary>
    public string? Text { get; set; }

    /// <summary>What messageBack shows in the conversation.</summary>
    public string? DisplayText { get; set; }

    /// <summary>Address of a picture.</summary>
    public string? Image { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
