namespace Assistant.BotFramework.Schema;

/// <summary>How <see cref="Activity.Text"/> is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>As it stands.</summary>
    public const string Plain = "plain";

    /// <summary>As Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>As the channel's XML.</summary>
    public const string Xml = "xml";
}
