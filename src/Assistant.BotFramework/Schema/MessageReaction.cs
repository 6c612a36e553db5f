using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>A reaction to a message.</summary>
public sealed class MessageReaction
{
    /// <summary>like, heart, laugh and so on.</summary>
    public string? Type { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
