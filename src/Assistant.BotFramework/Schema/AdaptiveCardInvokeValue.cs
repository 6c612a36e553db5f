using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>The payload of <c>adaptiveCard/action</c>: a card's button was pressed, or the card wants to be refreshed.</summary>
public sealed class AdaptiveCardInvokeValue
{
    /// <summary>The invoke's name.</summary>
    public const string InvokeName = "adaptiveCard/action";

    /// <summary>The button.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>manual or automatic; absent in some clients.</summary>
    public string? Trigger { get; set; }

    /// <summary>A sign-in's state, where one was asked for.</summary>
    public JsonElement? State { get; set; }
}
