using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>Writes a dataset's figure as it stands in the file: some are smaller than four decimals show.</summary>
internal sealed class AsStored : JsonConverter<double?>
{
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
