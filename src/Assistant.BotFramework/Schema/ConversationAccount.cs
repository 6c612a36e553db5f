using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>A conversation, as the channel names it.</summary>
public sealed class ConversationAccount
{
    /// <summary>Opaque identifier; may hold any character.</summary>
    public string? Id { get; set; }

    /// <summary>Display name.</summary>
    public string? Name { get; set; }

    /// <summary>Whether more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>personal, groupChat or channel in Teams.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The directory tenant the conversation belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
