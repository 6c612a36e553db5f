namespace Assistant.BotFramework.Schema;

/// <summary>The values of <see cref="CardAction.Type"/> this library makes.</summary>
public static class ActionTypes
{
    /// <summary>Says the value aloud, as the user's message.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Sends a value and shows a text.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Asks the channel for a sign-in.</summary>
    public const string Signin = "signin";

    /// <summary>Begins a telephone call.</summary>
    public const string Call = "call";
}
