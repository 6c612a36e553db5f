using System.Text.Json.Nodes;
using Assistant.RuleBase;
using OpenAI.Chat;

namespace Assistant.Planner.Models.Reading;

/// <summary>The JSON schema a model's reading must follow, with the words of the vocabulary as its only values.</summary>
internal static class ReadQuestionSchema
{
    public static IReadOnlyList<string> Intents { get; } = ["assess", "compare", "profile", "topic", "source", "help", "unclear"];

    public static ChatResponseFormat Of(RuleBaseSnapshot snapshot)
    {
        var codes = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } };
        var properties = new JsonObject
        {
            ["intent"] = new JsonObject { ["type"] = "string", ["enum"] = Names(Intents) },
            ["states"] = codes.DeepClone(),
            ["senders"] = codes.DeepClone(),
            ["over"] = codes.DeepClone(),
            ["measures"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["enum"] = Names(Terms(snapshot, "measures")) } },
            ["secondary"] = new JsonObject { ["type"] = "boolean" },
        };
        foreach (var attribute in new[] { "breadth", "intensity", "duration", "phase", "demand", "posture" })
        {
            JsonNode?[] words = [.. Terms(snapshot, attribute).Select(t => (JsonNode?)t), null];
            properties[attribute] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["enum"] = new JsonArray(words) };
        }

        properties["topic"] = new JsonObject { ["type"] = new JsonArray("string", "null") };
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. properties.Select(p => (JsonNode?)p.Key)]),
            ["additionalProperties"] = false,
        };
        return ChatResponseFormat.CreateJsonSchemaFormat("question", BinaryData.FromString(schema.ToJsonString()), jsonSchemaIsStrict: true);
    }

    public static IReadOnlyList<string> Terms(RuleBaseSnapshot snapshot, string attribute) =>
        [.. (snapshot.Sanctions.Attributes.GetValueOrDefault(attribute) ?? []).Select(t => t.Id)];

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(n => (JsonNode?)n)]);
}
