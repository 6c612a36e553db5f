namespace Assistant.BotFramework.Schema;

/// <summary>An entity of type mention: somebody is addressed by name in the text.</summary>
public sealed class Mention
{
    /// <summary>Always mention.</summary>
    public string Type { get; set; } = "mention";

    /// <summary>Who is addressed.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The very words in the text that address them.</summary>
    public string? Text { get; set; }
}
