using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.Bot;

/// <summary>The words of a message, wherever the channel put them.</summary>
internal static class MessageText
{
    /// <summary>The member of a submitted card that holds a question.</summary>
    public const string Submitted = "ask";

    /// <returns>The text without the bot's own name, not blank; null when the message says nothing.</returns>
    public static string? Of(Activity activity)
    {
        var text = activity.Text is null ? Submission(activity.Value) : activity.RemoveRecipientMention();
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static string? Submission(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } words => words.GetString(),
        { ValueKind: JsonValueKind.Object } card when card.TryGetProperty(Submitted, out var asked) && asked.ValueKind == JsonValueKind.String =>
            asked.GetString(),
        _ => null,
    };
}
