using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Teams;

/// <summary>What Teams puts into <see cref="Schema.Activity.ChannelData"/>, and takes from there.</summary>
public sealed class TeamsChannelData
{
    /// <summary>What happened, such as teamMemberAdded, channelCreated, editMessage.</summary>
    public string? EventType { get; set; }

    /// <summary>The directory tenant.</summary>
    public TenantInfo? Tenant { get; set; }

    /// <summary>The team.</summary>
    public TeamInfo? Team { get; set; }

    /// <summary>The channel of the team.</summary>
    public ChannelInfo? Channel { get; set; }

    /// <summary>How a message of the bot can be rated.</summary>
    public FeedbackLoop? FeedbackLoop { get; set; }

    /// <summary>Whether a message of the bot rings.</summary>
    public NotificationInfo? Notification { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
