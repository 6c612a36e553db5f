namespace Assistant.BotFramework.Teams;

/// <summary>Thumbs under a message of the bot.</summary>
public sealed class FeedbackLoop
{
    /// <summary>Teams shows a form of its own.</summary>
    public const string Default = "default";

    /// <summary>Teams asks the bot for the form: <see cref="TeamsActivityHandler.OnMessageFetchTaskAsync"/>.</summary>
    public const string Custom = "custom";

    /// <summary><see cref="Default"/> or <see cref="Custom"/>.</summary>
    public string? Type { get; set; }
}
