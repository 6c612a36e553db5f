using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>Content that travels with a message.</summary>
public sealed class Attachment
{
    /// <summary>Media type, or a card type such as application/vnd.microsoft.card.adaptive.</summary>
    public string? ContentType { get; set; }

    /// <summary>Address of the content; never fetched by this library.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The content itself, a card for example.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>File name.</summary>
    public string? Name { get; set; }

    /// <summary>Address of a small picture.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
