namespace Assistant.BotFramework.Teams;

/// <summary>Whether a message shows up in the activity feed.</summary>
public sealed class NotificationInfo
{
    /// <summary>True to ring.</summary>
    public bool? Alert { get; set; }
}
