using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Cli.Batch;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Reads members of one line by name and notes those of the wrong shape with their column.</summary>
internal sealed class QuestionLine(JsonObject row, BatchLine line, InputProblems problems)
{
    public int Number => line.Number;

    public string? Text(string name) => Read(name, "a text", n => n is JsonValue v && v.TryGetValue<string>(out var text) ? text : null);

    public int? Whole(string name) => Read<int?>(name, "a whole number", n => n is JsonValue v && v.TryGetValue<int>(out var number) ? number : null);

    public JsonObject Object(string name) => Read(name, "an object", n => n as JsonObject)?.DeepClone().AsObject() ?? [];

    public QuestionLine Within(string name) => new(Read(name, "an object", n => n as JsonObject) ?? [], line, problems);

    /// <summary>A list of texts, or null where there is none.</summary>
    public IReadOnlyList<string>? Texts(string name) => Read(name, "a list of texts", n =>
        n is JsonArray array && array.All(e => e is JsonValue v && v.GetValueKind() == JsonValueKind.String) ? array.Select(e => e!.GetValue<string>()).ToArray() : null);

    public void Fault(string name, string what) => problems.Add(line.Number, Math.Max(line.Text.IndexOf($"\"{name}\"", StringComparison.Ordinal), 0) + 1, what);

    private T? Read<T>(string name, string shape, Func<JsonNode, T?> read)
    {
        if (row[name] is not { } node)
        {
            return default;
        }

        var value = read(node);
        if (value is null)
        {
            Fault(name, $"`{name}` must be {shape}");
        }

        return value;
    }
}
