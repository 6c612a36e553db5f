using System.Text.Json.Nodes;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>The frame of every Adaptive Card of ours.</summary>
internal static class CardFrame
{
    /// <summary>The newest version that Teams draws everywhere.</summary>
    public const string Version = "1.5";

    /// <param name="body">From top to bottom.</param>
    /// <param name="actions">Buttons at its end, or null for none.</param>
    /// <param name="fallback">What is shown and read out where the card cannot be.</param>
    public static JsonObject Of(JsonArray body, JsonArray? actions, string fallback)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = Version,
            ["fallbackText"] = fallback,
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = body,
        };
        if (actions is { Count: > 0 })
        {
            card["actions"] = actions;
        }

        return card;
    }
}
