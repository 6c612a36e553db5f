namespace Assistant.BotFramework.Schema;

/// <summary>Channel identifiers.</summary>
public static class Channels
{
    /// <summary>Direct Line, this library's own or the hosted one.</summary>
    public const string Directline = "directline";

    /// <summary>The hosted Web Chat channel.</summary>
    public const string Webchat = "webchat";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>A developer's emulator. The name alone proves nothing about the sender.</summary>
    public const string Emulator = "emulator";

    /// <summary>The test adapter.</summary>
    public const string Test = "test";
}
