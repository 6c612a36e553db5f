using System.Text.Json;
using Assistant.Cli.Batch;

namespace Assistant.Cli.Records;

/// <summary>How the commands on records write <c>--json</c>: indented, names in camel case, with <c>schemaVersion</c> first.</summary>
internal static class RecordsJson
{
    private static readonly JsonSerializerOptions Indented = new(JsonLines.Indented) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly JsonSerializerOptions OneLine = new(JsonLines.Options) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Of(object value) => JsonSerializer.Serialize(value, Indented);

    public static string Line(object value) => JsonSerializer.Serialize(value, OneLine);
}
