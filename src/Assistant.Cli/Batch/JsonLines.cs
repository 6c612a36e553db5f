using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Cli.Batch;

/// <summary>How JSON of this tool is written: one line, readable letters, names as they stand.</summary>
internal static class JsonLines
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonSerializerOptions Indented { get; } = new(Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>A number of the contract: four decimals, rounded from nine so that every machine agrees.</summary>
    public static decimal Four(double value) => Math.Round((decimal)Math.Round(value, 9), 4, MidpointRounding.AwayFromZero) + 0m;
}
