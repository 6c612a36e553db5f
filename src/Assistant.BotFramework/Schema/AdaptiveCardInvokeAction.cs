using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>A card's button as it was pressed.</summary>
public sealed class AdaptiveCardInvokeAction
{
    /// <summary>Action.Execute.</summary>
    public string? Type { get; set; }

    /// <summary>The button's identifier.</summary>
    public string? Id { get; set; }

    /// <summary>What the bot calls it.</summary>
    public string? Verb { get; set; }

    /// <summary>What the card carried for it, and what was filled in.</summary>
    public JsonElement? Data { get; set; }
}
