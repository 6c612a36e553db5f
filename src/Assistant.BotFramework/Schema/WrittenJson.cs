using System.Buffers;
using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>A value as JSON: read from the wire, or written when it is needed.</summary>
internal sealed class WrittenJson
{
    private readonly Action<Utf8JsonWriter> _write;
    private readonly Lazy<JsonElement> _element;

    public WrittenJson(JsonElement element) => (_element, _write) = (new Lazy<JsonElement>(element), element.WriteTo);

    /// <param name="write">Writes one value, the same each time.</param>
    /// <param name="shared">A part of it that other values have too; null for none.</param>
    public WrittenJson(Action<Utf8JsonWriter> write, byte[]? shared) => (_write, Shared, _element) = (write, shared, new Lazy<JsonElement>(Read));

    /// <summary>A part of it that other values have too: the same array for all of them. Null for none.</summary>
    public byte[]? Shared { get; }

    public JsonElement Element => _element.Value;

    public void WriteTo(Utf8JsonWriter writer) => _write(writer);

    private JsonElement Read()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ActivityJson.Options.Encoder }))
        {
            _write(writer);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
