namespace Assistant.BotFramework.Teams;

/// <summary>The values of <see cref="Schema.ConversationAccount.ConversationType"/> in Teams.</summary>
public static class ConversationTypes
{
    /// <summary>One person and the bot.</summary>
    public const string Personal = "personal";

    /// <summary>Several people, without a team.</summary>
    public const string GroupChat = "groupChat";

    /// <summary>A thread in a team's channel.</summary>
    public const string Channel = "channel";
}
