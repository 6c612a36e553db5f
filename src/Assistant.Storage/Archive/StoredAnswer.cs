using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Questions;

namespace Assistant.Storage.Archive;

/// <summary>A delivered answer as bytes: compressed JSON with the answer as delivered, the conversation before it, and how it was to be answered.</summary>
internal static class StoredAnswer
{
    /// <summary>Far above any answer; a row that unpacks to more was not written here.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The bytes of an answer.</summary>
    public static byte[] Pack(DeliveredAnswer delivered)
    {
        var json = new ArrayBufferWriter<byte>(64 * 1024);
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("answer");
            writer.WriteRawValue(AnswerJson.SerializeToUtf8Bytes(delivered.Answer), skipInputValidation: true);
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

        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.WrittenCount)];
        return BrotliEncoder.TryCompress(json.WrittenSpan, packed, out var length, quality: 2, window: 18)
            ? packed[..length]
            : throw new InvalidOperationException("An answer could not be packed.");
    }

    /// <summary>The answer of these bytes, and its JSON byte by byte as delivered.</summary>
    /// <exception cref="JsonException">The bytes are no answer.</exception>
    public static (DeliveredAnswer Delivered, string Json) Unpack(AnswerRow row)
    {
        using var document = JsonDocument.Parse(Unpacked(row.Text));
        var root = document.RootElement;
        var json = root.GetProperty("answer").GetRawText();
        var answer = SentenceLayout.Lay(AnswerJson.Deserialize(json)!, root.GetProperty("layout").Deserialize(StoredAnswerJson.Default.Layouts)!);
        return (new DeliveredAnswer(
            answer with { Making = root.GetProperty("making").Deserialize(StoredAnswerJson.Default.AnswerMaking)! },
            root.GetProperty("context").Deserialize(StoredAnswerJson.Default.StoredContext) ?? ConversationContext.Empty,
            root.GetProperty("options").Deserialize(StoredAnswerJson.Default.AnswerOptions) ?? AnswerOptions.Default,
            new Asker(row.Channel, row.Conversation, row.Person),
            DateTimeOffset.FromUnixTimeMilliseconds(row.At)), json);
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var json = new MemoryStream();
        var buffer = new byte[32 * 1024];
        try
        {
            for (int read; (read = brotli.Read(buffer)) > 0;)
            {
                json.Write(buffer, 0, read);
                if (json.Length > MostBytes)
                {
                    throw new JsonException("A stored answer is too large.");
                }
            }
        }
        catch (InvalidOperationException damaged)
        {
            throw new JsonException("A stored answer is damaged.", damaged);
        }

        return json.ToArray();
    }
}
