namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when the bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>add or remove, for an installation update.</summary>
    string? Action { get; set; }
}
