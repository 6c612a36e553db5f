namespace Assistant.BotFramework.Inbox;

/// <summary>What became of something sent to a channel.</summary>
public enum SendOutcome
{
    /// <summary>The channel took it.</summary>
    Delivered,

    /// <summary>Nobody knows: the connection broke, or the channel answered 408, 412 or 5xx.</summary>
    MaybeDelivered,

    /// <summary>The channel refused it, or it was never sent.</summary>
    Refused,
}
