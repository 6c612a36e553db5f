namespace Assistant.BotFramework.Schema;

/// <summary>The values of <see cref="Activity.Code"/>.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Not said.</summary>
    public const string Unknown = "unknown";

    /// <summary>It came to its end.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The person left.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent what the channel could not read.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
