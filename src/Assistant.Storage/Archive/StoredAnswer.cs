using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.BotFramework.Schema;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Questions;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Archive;

/// <summary>A delivered answer as bytes: compressed JSON with the answer as delivered, the conversation before it, and how it was to be answered.</summary>
internal static class StoredAnswer
{
    /// <summary>The encoder of <see cref="AnswerJson"/>, so that the answer stands here byte by byte as delivered.</summary>
    private static readonly JsonWriterOptions AsDelivered = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>An answer has some eighty kilobytes: made anew for each, buffers of that size would cost more than what is written into them.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _json;

    /// <summary>The bytes of an answer.</summary>
    public static byte[] Pack(DeliveredAnswer delivered)
    {
        var json = _json ??= new ArrayBufferWriter<byte>(128 * 1024);
        json.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(json, AsDelivered))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("answer");
            AnswerJson.Write(writer, delivered.Answer);
            writer.WritePropertyName("context");
            JsonSerializer.Serialize(writer, delivered.Context, StoredAnswerJson.Default.StoredContext);
            writer.WritePropertyName("layout");
            JsonSerializer.Serialize(writer, SentenceLayout.Of(delivered.Answer), StoredAnswerJson.Default.Layouts);
            writer.WritePropertyName("making");
            JsonSerializer.Serialize(writer, delivered.Answer.Making, StoredAnswerJson.Default.AnswerMaking);
            writer.WritePropertyName("options");
            JsonSerializer.Serialize(writer, delivered.Options, StoredAnswerJson.Default.AnswerOptions);
            writer.WriteEndObject();
        }

        return PackedJson.Pack(SharedJson.Of(json.WrittenSpan, AnswerJson.Repeated(delivered.Answer, AsDelivered.Encoder!)));
    }

    /// <summary>The answer of these bytes, and its JSON byte by byte as delivered.</summary>
    /// <exception cref="JsonException">The bytes are no answer.</exception>
    public static (DeliveredAnswer Delivered, string Json) Unpack(AnswerRow row)
    {
        using var document = JsonDocument.Parse(PackedJson.Unpack(row.Text));
        var root = document.RootElement;
        var json = Part(root, "answer").GetRawText();
        var answer = SentenceLayout.Lay(
            AnswerJson.Deserialize(json) ?? throw NotWhole("answer"), Part(root, "layout").Deserialize(StoredAnswerJson.Default.Layouts) ?? throw NotWhole("layout"));
        return (new DeliveredAnswer(
            answer with { Making = Part(root, "making").Deserialize(StoredAnswerJson.Default.AnswerMaking) ?? throw NotWhole("making") },
            Part(root, "context").Deserialize(StoredAnswerJson.Default.StoredContext) ?? ConversationContext.Empty,
            Part(root, "options").Deserialize(StoredAnswerJson.Default.AnswerOptions) ?? AnswerOptions.Default,
            new Asker(row.Channel, row.Conversation, row.Person),
            DateTimeOffset.FromUnixTimeMilliseconds(row.At)), json);
    }

    private static JsonElement Part(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var part) ? part : throw NotWhole(name);

    private static JsonException NotWhole(string part) => new($"What is stored has no {part}.");
}
