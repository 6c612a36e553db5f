using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>Writes numbers with four decimals at most; figures from datasets keep theirs (<see cref="AsStored"/>).</summary>
internal sealed class FourDecimals : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Shortest(Math.Round((decimal)Math.Round(value, 9), 4, MidpointRounding.AwayFromZero)));

    /// <summary>Without trailing zeros, and without a sign on zero.</summary>
    private static decimal Shortest(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;
}
