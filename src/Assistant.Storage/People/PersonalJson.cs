using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Assistant.Storage.Archive;
using Assistant.Storage.Feedback;
using Assistant.Storage.Transcripts;

namespace Assistant.Storage.People;

/// <summary>What is kept of a person as JSON, whole and readable.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErasureFacts))]
internal sealed partial class PersonalJson : JsonSerializerContext
{
    private const string Damaged = "damaged: it is kept and cannot be read";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For the audit log.</summary>
    public static JsonTypeInfo<ErasureFacts> Facts => Default.ErasureFacts;

    public static string Of(
        PersonFilter who, DateTimeOffset now, IReadOnlyList<AnswerRow> answers, IReadOnlyList<AnswerPlaceRow> given, IReadOnlyList<FeedbackRow> feedback, IReadOnlyList<SaidRow> said,
        IReadOnlyList<RememberedRow> remembered)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("schemaVersion", "1");
            writer.WriteString("exported", now);
            writer.WriteString("channel", who.Channel);
            writer.WriteString("user", who.Person);
            writer.WriteString("conversation", who.Conversation);
            writer.WriteStartArray("answers");
            foreach (var row in answers)
            {
                Write(writer, row);
            }

            foreach (var row in given)
            {
                Write(writer, row);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("feedback");
            foreach (var row in feedback)
            {
                Write(writer, row.Item);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("said");
            foreach (var row in said)
            {
                Write(writer, row);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("remembered");
            foreach (var row in remembered)
            {
                Write(writer, row);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, AnswerRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("at", DateTimeOffset.FromUnixTimeMilliseconds(row.At));
        writer.WriteString("channel", row.Channel);
        writer.WriteString("conversation", row.Conversation);
        writer.WritePropertyName("answer");
        try
        {
            using var answer = JsonDocument.Parse(StoredAnswer.Unpack(row).Json);
            answer.WriteTo(writer);
        }
        catch (JsonException)
        {
            writer.WriteStringValue(Damaged);
        }

        writer.WriteEndObject();
    }

    /// <summary>An answer whose text is not kept.</summary>
    private static void Write(Utf8JsonWriter writer, AnswerPlaceRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("at", DateTimeOffset.FromUnixTimeMilliseconds(row.At));
        writer.WriteString("channel", row.Channel);
        writer.WriteString("conversation", row.Conversation);
        writer.WriteString("answerId", row.AnswerId);
        writer.WriteString("ruleBaseVersion", row.Version);
        writer.WriteString("rules", row.Rules);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FeedbackItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("at", item.At);
        writer.WriteString("channel", item.Channel);
        writer.WriteString("answerId", item.AnswerId);
        writer.WriteBoolean("helpful", item.IsHelpful);
        writer.WriteString("reason", item.Reason);
        writer.WriteString("rule", item.Rule);
        writer.WriteString("ruleBaseVersion", item.RuleBase?.Version);
        writer.WriteString("text", item.Text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RememberedRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("at", DateTimeOffset.FromUnixTimeMilliseconds(row.Written));
        writer.WriteString("key", row.Key);
        writer.WritePropertyName("state");
        try
        {
            using var state = JsonDocument.Parse(row.Data);
            state.WriteTo(writer);
        }
        catch (JsonException)
        {
            writer.WriteStringValue(Damaged);
        }

        writer.WriteEndObject();
    }

    /// <summary>The words; an answer behind them stands among the answers.</summary>
    private static void Write(Utf8JsonWriter writer, SaidRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("at", DateTimeOffset.FromUnixTimeMilliseconds(row.At));
        writer.WriteString("conversation", row.Conversation);
        using var activity = Activity(row);
        if (activity?.RootElement.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in activity.RootElement.EnumerateObject().Where(property => property.Name is "id" or "type" or "from" or "text" or "value" or "replyToId"))
            {
                property.WriteTo(writer);
            }
        }
        else
        {
            writer.WriteString("text", Damaged);
        }

        writer.WriteEndObject();
    }

    /// <returns>Null where the row is damaged.</returns>
    private static JsonDocument? Activity(SaidRow row)
    {
        try
        {
            return StoredEntry.Json(row.Activity) is { } json ? JsonDocument.Parse(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
