namespace Assistant.BotFramework.Schema;

/// <summary>What it takes to speak again in a conversation.</summary>
/// <remarks>Keep one only after its turn was authenticated.</remarks>
public sealed class ConversationReference
{
    /// <summary>The activity it was taken from; null where an answer must not name one.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The person.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Where activities are posted.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The person's language, a BCP-47 tag.</summary>
    public string? Locale { get; set; }
}
