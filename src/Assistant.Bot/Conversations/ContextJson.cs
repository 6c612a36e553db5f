using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Planner.Questions;

namespace Assistant.Bot.Conversations;

/// <summary>A conversation's context as stored: names instead of numbers for intents, so that a new one never shifts an old.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationContext), TypeInfoPropertyName = "Stored")]
internal sealed partial class ContextJson : JsonSerializerContext
{
    public static JsonElement Write(ConversationContext context) => JsonSerializer.SerializeToElement(context, Default.Stored);

    /// <returns>The context; <see cref="ConversationContext.Empty"/> for nothing and for what has another shape.</returns>
    public static ConversationContext Read(JsonElement stored)
    {
        if (stored.ValueKind != JsonValueKind.Object)
        {
            return ConversationContext.Empty;
        }

        try
        {
            var read = stored.Deserialize(Default.Stored);
            return read is { LastLocators: not null } ? read : ConversationContext.Empty;
        }
        catch (JsonException)
        {
            return ConversationContext.Empty;
        }
    }
}
