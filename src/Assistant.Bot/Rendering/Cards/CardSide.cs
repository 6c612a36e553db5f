using System.Text.Json.Nodes;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>What stands between a card's heading and its buttons.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Elements">From top to bottom.</param>
/// <param name="Page">Which page this is, from 0.</param>
/// <param name="Pages">How many there are.</param>
internal sealed record CardSide(string Title, IReadOnlyList<JsonNode> Elements, int Page = 0, int Pages = 1)
{
    /// <summary>One page of a long list.</summary>
    /// <param name="title">The heading; the page is named beside it.</param>
    /// <param name="items">All of them.</param>
    /// <param name="page">Which page; the last where there are fewer.</param>
    /// <param name="size">Items on a page.</param>
    /// <param name="toElements">How an item is shown.</param>
    public static CardSide Paged<T>(string title, IReadOnlyList<T> items, int page, int size, Func<T, IEnumerable<JsonNode>> toElements)
    {
        var pages = Math.Max(1, (items.Count + size - 1) / size);
        page = Math.Clamp(page, 0, pages - 1);
        var heading = pages == 1 ? title : FormattableString.Invariant($"{title} ({(page * size) + 1} to {Math.Min(items.Count, (page + 1) * size)} of {items.Count})");
        return new CardSide(heading, [.. items.Skip(page * size).Take(size).SelectMany(toElements)], page, pages);
    }
}
