namespace Assistant.BotFramework.Schema;

/// <summary>Names of the events that open turns nobody's message began.</summary>
public static class ActivityEventNames
{
    /// <summary>The bot speaks again in a conversation it knows.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The bot began a conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}
