using System.Text.Json;

namespace Assistant.Planner.Tests.Models;

/// <summary>An order hidden in text, and the way it comes in.</summary>
/// <param name="Way">question, history, document or output.</param>
/// <param name="Attempt">The text.</param>
internal sealed record InjectionAttempt(string Way, string Attempt)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<InjectionAttempt[]> Read = new(() => [.. File.ReadLines(Path.Combine(Some.Folder("tests"), "Assistant.Planner.Tests", "Models", "injection-attempts.jsonl"))
        .Select(line => JsonSerializer.Deserialize<InjectionAttempt>(line, Camel)!)]);

    public static IReadOnlyList<InjectionAttempt> All => Read.Value;

    public static TheoryData<string> Of(string way) => [.. All.Where(a => a.Way == way).Select(a => a.Attempt)];
}
