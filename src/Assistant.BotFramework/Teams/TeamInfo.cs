using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Teams;

/// <summary>A team.</summary>
public sealed class TeamInfo
{
    /// <summary>Its identifier in conversations.</summary>
    public string? Id { get; set; }

    /// <summary>Its display name.</summary>
    public string? Name { get; set; }

    /// <summary>Its identifier in the directory.</summary>
    public string? AadGroupId { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
