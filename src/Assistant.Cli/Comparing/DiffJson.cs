using System.Text.Json;
using Assistant.Cli.Batch;
using Assistant.Cli.Content;
using Assistant.RuleBase;
using Assistant.RuleBase.Comparing;

namespace Assistant.Cli.Comparing;

/// <summary>A comparison as JSON: <c>{ schemaVersion, before, after, demands, changes: [{ kind, id, change, part, words, fields }] }</c>.</summary>
internal static class DiffJson
{
    public static string Of(BaseDiff diff, RuleVersion before, RuleVersion after) => JsonSerializer.Serialize(
        new
        {
            schemaVersion = "1",
            before = Of(before.Name, diff.Before),
            after = Of(after.Name, diff.After),
            demands = Word(diff.Demands),
            changes = diff.Changes.Select(c => new
            {
                kind = Word(c.Kind),
                id = c.Id,
                change = Word(c.Change),
                part = Word(c.Part),
                words = c.Words,
                fields = c.Fields.Select(f => new { field = f.Field, before = f.Before, after = f.After, words = f.Words, part = Word(f.Part) }),
            }),
        },
        JsonLines.Indented);

    /// <summary>A version as every command writes it.</summary>
    public static object Of(string name, RuleBaseVersion version) => new { name, version = version.Number, hash = "sha256:" + version.Hash };

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
