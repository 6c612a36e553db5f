using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Cli.Batch;

/// <summary>What a row gives that cannot be read.</summary>
/// <param name="Id">The row's id where it could be read, or null.</param>
/// <param name="Line">1-based line of the file.</param>
/// <param name="Error">What is wrong.</param>
internal sealed record RowFault(JsonNode? Id, int Line, string Error)
{
    /// <summary>One line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(new { id = Id, line = Line, error = Error }, JsonLines.Options);
}
