using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Teams;

/// <summary>A channel of a team.</summary>
public sealed class ChannelInfo
{
    /// <summary>Its identifier.</summary>
    public string? Id { get; set; }

    /// <summary>Its display name; absent for General.</summary>
    public string? Name { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
