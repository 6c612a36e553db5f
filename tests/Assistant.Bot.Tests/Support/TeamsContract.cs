using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Bot.Rendering;
using Assistant.BotFramework.Schema;

namespace Assistant.Bot.Tests.Support;

/// <summary>What Teams documents of messages and cards and an emulator does not enforce.</summary>
internal static partial class TeamsContract
{
    private static readonly string[] Elements = ["Container", "ColumnSet", "Column", "RichTextBlock", "TextRun", "TextBlock", "ActionSet", "Input.ChoiceSet", "Input.Text"];
    private static readonly string[] ActionTypesOfCards = ["Action.Execute", "Action.Submit"];

    public static void Holds(Activity message)
    {
        var json = ActivityJson.ToElement(message);
        Assert.InRange(MessageSize.Of(message), 1, 80 * 1024);
        Assert.False(string.IsNullOrWhiteSpace(message.Text) && message.Attachments is not { Count: > 0 }, "a message without words and cards is refused");
        Assert.Equal(message.Attachments is { Count: > 0 } ? TextFormatTypes.Markdown : TextFormatTypes.Plain, message.TextFormat);
        Nulls(json);
        var roots = (message.Entities ?? []).Where(e => e.Type == "https://schema.org/Message").ToArray();
        Assert.InRange(roots.Length, 0, 1);
        var positions = roots.Length == 0 ? [] : Citations(ActivityJson.ToElement(roots[0]));
        Assert.Equal(Numbers().Matches(message.Text ?? "").Select(m => int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order(), positions.Order());
        if (message.SuggestedActions is { } suggested)
        {
            Assert.Null(message.Attachments);
            Assert.Empty(Numbers().Matches(message.Text ?? "")); // neither is drawn beside them
            Assert.InRange(suggested.Actions!.Count, 1, 3);
            Assert.All(suggested.Actions, action => Assert.Equal(action.Title, action.Value!.Value.GetString()));
        }

        foreach (var attachment in message.Attachments ?? [])
        {
            Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
            Card(attachment.Content!.Value);
        }
    }

    /// <summary>An Adaptive Card that Teams draws: known elements, titles that are not empty, buttons that work in old clients, the line that goes with every card.</summary>
    public static void Card(JsonElement card)
    {
        Assert.Equal(("AdaptiveCard", "1.5"), (card.GetProperty("type").GetString(), card.GetProperty("version").GetString()));
        Assert.NotEqual("", card.GetProperty("fallbackText").GetString());
        Nulls(card);
        foreach (var element in Objects(card).Where(o => o.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String))
        {
            var type = element.GetProperty("type").GetString()!;
            if (type.StartsWith("Action.", StringComparison.Ordinal))
            {
                Assert.Contains(type, ActionTypesOfCards);
                Assert.False(string.IsNullOrWhiteSpace(element.GetProperty("title").GetString()));
                Assert.True(type != "Action.Execute" || element.GetProperty("fallback").GetProperty("type").GetString() == "Action.Submit");
            }
            else if (type is not ("AdaptiveCard" or "imBack"))
            {
                Assert.Contains(type, Elements);
            }

            if (type is "TextRun" or "TextBlock")
            {
                Assert.False(string.IsNullOrEmpty(element.GetProperty("text").GetString()));
            }
        }

        if (card.TryGetProperty("actions", out var actions))
        {
            Assert.InRange(actions.GetArrayLength(), 1, 6);
        }
    }

    private static int[] Citations(JsonElement entity)
    {
        Assert.Equal(("Message", "https://schema.org"), (entity.GetProperty("@type").GetString(), entity.GetProperty("@context").GetString()));
        var claims = entity.GetProperty("citation").EnumerateArray().ToArray();
        Assert.InRange(claims.Length, 0, 10);
        foreach (var appearance in claims.Select(claim => claim.GetProperty("appearance")))
        {
            Assert.InRange(appearance.GetProperty("name").GetString()!.Trim().Length, 1, 80);
            Assert.InRange(appearance.GetProperty("abstract").GetString()!.Trim().Length, 1, 160);
            Assert.Equal("application/vnd.microsoft.card.adaptive", appearance.GetProperty("encodingFormat").GetString());
            Assert.False(appearance.TryGetProperty("url", out _));
            Card(JsonElement.Parse(appearance.GetProperty("text").GetString()!));
        }

        return [.. claims.Select(claim => claim.GetProperty("position").GetInt32())];
    }

    private static void Nulls(JsonElement json) =>
        Assert.DoesNotContain(Objects(json).SelectMany(o => o.EnumerateObject()), member => member.Value.ValueKind == JsonValueKind.Null);

    private static IEnumerable<JsonElement> Objects(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => [json, .. json.EnumerateObject().SelectMany(member => Objects(member.Value))],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    [GeneratedRegex(@"(?<!\\)\[(\d+)\]")]
    private static partial Regex Numbers();
}
