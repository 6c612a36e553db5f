using System.Text.Json;
using Assistant.Cli.Batch;
using Assistant.RuleBase;

namespace Assistant.Cli.RulesOutput;

/// <summary>
/// The one shape of <c>--json</c> under <c>assistant rules</c>: <c>schemaVersion</c>, <c>command</c>, <c>ok</c> (what the exit code says), <c>ruleBase</c>
/// (null where none loads), <c>summary</c> (counts and a line of text) and <c>items</c>. A member may be added, never renamed or removed, while
/// <c>schemaVersion</c> is 1.
/// </summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonLines.Indented) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The report as indented JSON with a line end.</summary>
    /// <param name="command">The command as typed, without <c>assistant</c>.</param>
    /// <param name="ok">Whether the content passed.</param>
    /// <param name="version">The base, or null where none loads.</param>
    /// <param name="summary">Counts by name; <c>text</c> is a line for people.</param>
    /// <param name="items">What was found, each an object.</param>
    public static string Of(string command, bool ok, RuleBaseVersion? version, object summary, IEnumerable<object> items) => JsonSerializer.Serialize(
        new
        {
            schemaVersion = "1",
            command,
            ok,
            ruleBase = version is null ? null : new { version = version.Number, hash = "sha256:" + version.Hash },
            summary,
            items,
        },
        Options) + "\n";
}
