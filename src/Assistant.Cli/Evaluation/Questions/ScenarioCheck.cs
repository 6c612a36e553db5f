using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.RuleBase;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Compares scenario attributes as the answer writes them with those expected.</summary>
internal sealed class ScenarioCheck(RuleBaseSnapshot snapshot)
{
    /// <summary>One check per attribute expected.</summary>
    /// <param name="expected">Keyed as in the answer; <c>assumed: true</c> asks for a list that is not empty.</param>
    /// <param name="came">The scenario of the answer as JSON.</param>
    public IEnumerable<Check> Of(JsonObject expected, JsonObject came)
    {
        foreach (var (name, value) in expected)
        {
            var right = name == "assumed" && value is JsonValue flag && flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False
                ? came["assumed"] is JsonArray { Count: > 0 } == (value.GetValueKind() == JsonValueKind.True)
                : Same(value, came[name]);
            yield return new Check($"scenario.{name}", right, Shown(value), Shown(came[name]));
        }
    }

    private bool Same(JsonNode? expected, JsonNode? came) => (expected, came) switch
    {
        (JsonArray wanted, JsonArray given) => wanted.Select(Shown).ToHashSet().SetEquals(given.Select(Shown)),
        (JsonObject wanted, JsonObject given) => wanted.All(w => given[w.Key] is JsonValue value && Holds(w.Key, w.Value, value)),
        _ => Shown(expected) == Shown(came),
    };

    /// <summary>A number is met by that number, a level word by the word or by a number in its band.</summary>
    private bool Holds(string feature, JsonNode? expected, JsonValue came)
    {
        if (!came.TryGetValue<double>(out var number))
        {
            return Shown(expected) == Shown(came);
        }

        const double near = 1e-6;
        return expected switch
        {
            JsonValue value when value.TryGetValue<double>(out var wanted) => Math.Abs(wanted - number) < near,
            JsonValue word when snapshot.Indicators.TryGetValue(feature, out var indicator) =>
                indicator.BandOf(number)?.Name == Shown(word) || (snapshot.TypicalValue(feature, Shown(word)) is { } typical && Math.Abs(typical - number) < near),
            JsonValue word => Shown(word) == LevelOfFactor(number),
            _ => false,
        };
    }

    private static string LevelOfFactor(double value) => value <= 0 ? "none" : value < 0.4 ? "low" : value <= 0.6 ? "medium" : "high";

    private static string Shown(JsonNode? node) => node switch
    {
        null => "nothing",
        JsonArray array => $"[{string.Join(", ", array.Select(Shown))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(),
    };
}
