namespace Assistant.BotFramework.Schema;

/// <summary>The values of <see cref="Activity.Type"/> this library acts upon. Others pass through untouched.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, by either side.</summary>
    public const string Message = "message";

    /// <summary>The sender is at work; never kept.</summary>
    public const string Typing = "typing";

    /// <summary>Members came or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was added or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Somebody reacted to an earlier message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>An earlier message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>An earlier message was removed.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>A call whose HTTP response is the answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>A named signal between programs.</summary>
    public const string Event = "event";

    /// <summary>Nothing more will be said.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>The conversation goes to another party.</summary>
    public const string Handoff = "handoff";

    /// <summary>A request between programs that wants a <see cref="CommandResult"/>.</summary>
    public const string Command = "command";

    /// <summary>What became of a <see cref="Command"/>.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>A private hint to one person about what was said.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Diagnostics; shown by the emulator alone.</summary>
    public const string Trace = "trace";
}
