using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>Reads a value as it stands, and has it written.</summary>
internal sealed class WrittenJsonConverter : JsonConverter<WrittenJson>
{
    public override WrittenJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, WrittenJson value, JsonSerializerOptions options) => value.WriteTo(writer);
}
