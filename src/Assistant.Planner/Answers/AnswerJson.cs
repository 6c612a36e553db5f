using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>The JSON contract: camelCase names, four decimals, the same bytes for the same answer on every machine.</summary>
public static class AnswerJson
{
    private static readonly AnswerJsonContext Compact = new(Options(indented: false));
    private static readonly AnswerJsonContext Indented = new(Options(indented: true));

    /// <summary>One line, for batches and the wire.</summary>
    public static string Serialize(Answer answer, bool indented = false) =>
        JsonSerializer.Serialize(answer, (indented ? Indented : Compact).Answer);

    /// <summary>UTF-8 bytes, one line.</summary>
    public static byte[] SerializeToUtf8Bytes(Answer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, Compact.Answer);

    /// <summary>Reads what <see cref="Serialize"/> wrote; layout marks are lost.</summary>
    /// <exception cref="JsonException">Not an answer.</exception>
    public static Answer? Deserialize(string json) => JsonSerializer.Deserialize(json, Compact.Answer);

    /// <summary>For nesting an answer in an object of one's own, such as a batch line with its id.</summary>
    public static void Write(Utf8JsonWriter writer, Answer answer)
    {
        if (!writer.Options.Indented && WrittenAnswer.Of(answer) is { } written)
        {
            written.Write(writer, answer);
            return;
        }

        WriteAnew(writer, answer);
    }

    /// <summary>The part of an answer's JSON that stands in every delivery of an answer that is given again and again.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="encoder">What the JSON is written with.</param>
    /// <returns>The same array for every delivery, not to be changed; null for an answer that is not expected again.</returns>
    public static byte[]? Repeated(Answer answer, JavaScriptEncoder encoder) => WrittenAnswer.Of(answer)?.RestIn(encoder);

    /// <summary>Writes an answer member by member.</summary>
    internal static void WriteAnew(Utf8JsonWriter writer, Answer answer) => JsonSerializer.Serialize(writer, answer, Compact.Answer);

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new FourDecimals() },
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        AllowOutOfOrderMetadataProperties = true,
    };
}
