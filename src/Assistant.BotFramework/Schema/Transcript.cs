namespace Assistant.BotFramework.Schema;

/// <summary>Activities of the past, for channels that keep a history.</summary>
public sealed class Transcript
{
    /// <summary>In order, each with the time it was said.</summary>
    public IList<Activity>? Activities { get; set; }
}
