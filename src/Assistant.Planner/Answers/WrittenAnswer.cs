using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Planner.Answers;

/// <summary>The JSON of an answer that is given again and again, written once: what differs each time, identifier and question, stands first.</summary>
internal sealed class WrittenAnswer
{
    /// <summary>As long as somebody holds the answer; copies of it share their sentences.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<AnswerSentence>, WrittenAnswer> Known = [];

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    private readonly Answer _first;
    private readonly ConcurrentDictionary<JavaScriptEncoder, byte[]> _rest = new();

    private WrittenAnswer(Answer first) => _first = first;

    /// <summary>Writes copies of this answer the quick way from now on.</summary>
    public static void Expect(Answer answer)
    {
        if (answer.Sentences.Count > 0) // what says little is written as quickly anew
        {
            Known.AddOrUpdate(answer.Sentences, new WrittenAnswer(answer));
        }
    }

    /// <returns>What is known of an answer that differs from an expected one in identifier and question alone; null for any other.</returns>
    public static WrittenAnswer? Of(Answer answer) =>
        Known.TryGetValue(answer.Sentences, out var written) && written.Covers(answer) ? written : null;

    /// <summary>What follows identifier and question, byte by byte as it is written: the same array each time.</summary>
    public byte[] RestIn(JavaScriptEncoder encoder) => _rest.GetOrAdd(encoder, Rest);

    /// <summary>Writes the answer byte by byte as <see cref="AnswerJson.WriteAnew"/> does.</summary>
    public void Write(Utf8JsonWriter writer, Answer answer)
    {
        var encoder = writer.Options.Encoder ?? JavaScriptEncoder.Default;
        var rest = RestIn(encoder);
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(128 * 1024);
        buffer.ResetWrittenCount();
        Begin(buffer, encoder, answer);
        buffer.Write(rest);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }

    private byte[] Rest(JavaScriptEncoder encoder)
    {
        var begin = new ArrayBufferWriter<byte>();
        Begin(begin, encoder, _first);
        var whole = new ArrayBufferWriter<byte>(128 * 1024);
        using (var writer = new Utf8JsonWriter(whole, new JsonWriterOptions { Encoder = encoder }))
        {
            AnswerJson.WriteAnew(writer, _first);
        }

        return whole.WrittenSpan.StartsWith(begin.WrittenSpan)
            ? whole.WrittenSpan[begin.WrittenCount..].ToArray()
            : throw new InvalidOperationException("An answer's JSON no longer begins with its version, its identifier and the question.");
    }

    private static void Begin(ArrayBufferWriter<byte> buffer, JavaScriptEncoder encoder, Answer answer)
    {
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = encoder, SkipValidation = true });
        writer.WriteStartObject();
        writer.WriteString("schemaVersion", answer.SchemaVersion);
        writer.WriteString("answerId", answer.AnswerId);
        writer.WriteString("question", answer.Question);
    }

    /// <remarks>Members that are lists are compared as objects, so that this takes no longer than looking at them.</remarks>
    private bool Covers(Answer answer) => answer with { AnswerId = _first.AnswerId, Question = _first.Question } == _first;
}
