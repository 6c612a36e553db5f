using System.Text.Json.Nodes;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>A score as a bar: coloured up to the score, in another colour on to where the range ends.</summary>
/// <remarks>
/// Of columns, whose colours are the host's own, so it fits light, dark and high contrast alike. It holds no words: what it shows stands beside it,
/// and screen readers pass it over.
/// </remarks>
internal static class RangeBar
{
    /// <summary>How a bar is to be read.</summary>
    public const string Legend = "Bars: the score, from 0 to 100, and on to the end of its range. A score orders responses; it is no probability.";

    private const int Whole = 100;

    /// <param name="score">0 to 100.</param>
    /// <param name="high">End of the range, 0 to 100.</param>
    public static JsonObject Of(int score, int high)
    {
        score = Math.Clamp(score, 0, Whole);
        var end = Math.Clamp(high, score, Whole);
        JsonArray columns = [];
        Add(score, "accent");
        Add(end - score, "warning");
        Add(Whole - end, null);
        return new JsonObject { ["type"] = "ColumnSet", ["spacing"] = "Small", ["columns"] = columns };

        void Add(int width, string? style)
        {
            if (width == 0)
            {
                return;
            }

            var column = new JsonObject { ["type"] = "Column", ["width"] = width, ["spacing"] = "None", ["minHeight"] = "10px", ["items"] = new JsonArray() };
            if (style is not null)
            {
                column["style"] = style;
            }

            columns.Add((JsonNode)column);
        }
    }
}
