using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>A person or a bot, as the channel names it.</summary>
public sealed class ChannelAccount
{
    /// <summary>Opaque identifier, unique within the channel.</summary>
    public string? Id { get; set; }

    /// <summary>Display name; hostile text like any other.</summary>
    public string? Name { get; set; }

    /// <summary>Directory identifier, stable over channels.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
