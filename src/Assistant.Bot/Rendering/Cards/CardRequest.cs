using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>What a card's button asks for.</summary>
/// <param name="AnswerId">The answer the card shows; from outside, so to be looked at before it is believed.</param>
/// <param name="View">The side asked for.</param>
/// <param name="Page">Which page of it, from 0.</param>
internal sealed record CardRequest(string AnswerId, CardView View, int Page = 0)
{
    private const string Answer = "answer";
    private const string Wanted = "view";
    private const string At = "page";
    private const int LongestId = 64;

    /// <returns>The request; null where the data is none of ours.</returns>
    public static CardRequest? Read(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } json
        && json.TryGetProperty(Answer, out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= LongestId } answer
        && json.TryGetProperty(Wanted, out var name) && name.ValueKind == JsonValueKind.String && ViewOf(name.GetString()) is { } view
            ? new CardRequest(answer, view, json.TryGetProperty(At, out var page) && page.ValueKind == JsonValueKind.Number && page.TryGetInt32(out var at) ? Math.Max(0, at) : 0)
            : null;

    /// <summary>A button that asks for it: in place where the client can, by a message where it cannot.</summary>
    public JsonObject ToAction(string title) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = NameOf(View),
        ["data"] = Data(),
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = Data() },
    };

    private JsonObject Data() => new() { [Answer] = AnswerId, [Wanted] = NameOf(View), [At] = Page };

    private static string NameOf(CardView view) => view.ToString().ToLowerInvariant();

    private static CardView? ViewOf(string? name) =>
        Enum.GetValues<CardView>().Where(view => NameOf(view) == name).Select(view => (CardView?)view).FirstOrDefault();
}
