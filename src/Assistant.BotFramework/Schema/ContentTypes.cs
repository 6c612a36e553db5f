namespace Assistant.BotFramework.Schema;

/// <summary>Media types of cards, and of what a card's button is answered with.</summary>
public static class ContentTypes
{
    /// <summary>An Adaptive Card: as an attachment, or in place of the card whose button was pressed.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>A few words to whoever pressed the button.</summary>
    public const string ActivityMessage = "application/vnd.microsoft.activity.message";

    /// <summary>A fault; the value holds <c>code</c> and <c>message</c>.</summary>
    public const string Error = "application/vnd.microsoft.error";
}
