namespace Assistant.BotFramework.Schema;

/// <summary>What the bot is ready for after a message.</summary>
public static class InputHints
{
    /// <summary>Input is possible, not awaited.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>An answer is awaited.</summary>
    public const string ExpectingInput = "expectingInput";

    /// <summary>Input will not be read now.</summary>
    public const string IgnoringInput = "ignoringInput";
}
