using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>What every activity carries.</summary>
public interface IActivity
{
    /// <summary>What it is: one of <see cref="ActivityTypes"/>, or a type this library passes through.</summary>
    string? Type { get; set; }

    /// <summary>Given by the channel; a bot leaves it empty.</summary>
    string? Id { get; set; }

    /// <summary>UTC time of acceptance, given by the channel.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sender's own time with its offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA name of the sender's time zone.</summary>
    string? LocalTimezone { get; set; }

    /// <summary>Where replies are posted. Hostile until authenticated.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>One of <see cref="Channels"/>, or another channel's name.</summary>
    string? ChannelId { get; set; }

    /// <summary>The sender.</summary>
    ChannelAccount? From { get; set; }

    /// <summary>The conversation.</summary>
    ConversationAccount? Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    ChannelAccount? Recipient { get; set; }

    /// <summary>The activity this one answers.</summary>
    string? ReplyToId { get; set; }

    /// <summary>Metadata: mentions, citations, client information.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>The channel's own object, passed through unchanged.</summary>
    JsonElement? ChannelData { get; set; }
}
