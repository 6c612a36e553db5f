using System.Text.Json.Nodes;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>Words on a card. Text runs are shown as they stand: nothing in an answer becomes markup.</summary>
internal static class CardText
{
    /// <summary>A paragraph.</summary>
    public static JsonObject Block(string text, bool isBold = false, bool isSubtle = false, string spacing = "Small", string? align = null, string? size = null) =>
        Block([Run(text, isBold, isSubtle, size)], spacing, align);

    /// <summary>A paragraph of several runs.</summary>
    public static JsonObject Block(JsonArray runs, string spacing = "Small", string? align = null)
    {
        var block = new JsonObject { ["type"] = "RichTextBlock", ["spacing"] = spacing, ["inlines"] = runs };
        if (align is not null)
        {
            block["horizontalAlignment"] = align;
        }

        return block;
    }

    /// <summary>A sentence with its citation numbers.</summary>
    public static JsonObject Cited(string text, IEnumerable<int> cites, string? lead = null)
    {
        JsonArray runs = [];
        if (lead is not null)
        {
            runs.Add((JsonNode)Run(lead + " ", isBold: true));
        }

        runs.Add((JsonNode)Run(text));
        var numbers = string.Concat(cites.Select(n => FormattableString.Invariant($" [{n}]")));
        if (numbers.Length > 0)
        {
            runs.Add((JsonNode)Run(numbers, isSubtle: true));
        }

        return Block(runs);
    }

    /// <summary>A heading, also to screen readers.</summary>
    public static JsonObject Heading(string text) => new()
    {
        // A heading must be a TextBlock, which reads Markdown; so it is only ever given words of our own or names of states.
        ["type"] = "TextBlock", ["text"] = Markdown.MarkdownText.Escape(text), ["weight"] = "Bolder", ["size"] = "Medium", ["wrap"] = true, ["style"] = "heading", ["spacing"] = "Medium",
    };

    public static JsonObject Run(string text, bool isBold = false, bool isSubtle = false, string? size = null)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (isBold)
        {
            run["weight"] = "Bolder";
        }

        if (isSubtle)
        {
            run["isSubtle"] = true;
        }

        if (size is not null)
        {
            run["size"] = size;
        }

        return run;
    }
}
