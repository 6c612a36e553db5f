using System.Text.Json.Serialization;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>The root entity of a message with citations, in schema.org's words; clients match claims to the numbers in the text.</summary>
/// <param name="Citation">One claim for each number.</param>
internal sealed record SchemaMessage([property: JsonPropertyOrder(4)] IReadOnlyList<SchemaClaim> Citation)
{
    [JsonPropertyName("type")]
    public string EntityType { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    /// <summary>Empty and yet there: Web Chat passes over an entity without it.</summary>
    [JsonPropertyName("@id")]
    public string Id { get; } = "";

    /// <summary>What may be pressed under the message; not written where there is nothing.</summary>
    [JsonPropertyOrder(5)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SchemaVote>? PotentialAction { get; init; }

    /// <summary>Labels beside the sender's name; not written where there are none.</summary>
    [JsonPropertyOrder(6)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? AdditionalType { get; init; }

    /// <summary>The sensitivity label; not written where there is none.</summary>
    [JsonPropertyOrder(7)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SchemaUsage? UsageInfo { get; init; }

    /// <summary>The label that Teams shows as "AI generated".</summary>
    public static IReadOnlyList<string> AIGenerated { get; } = ["AIGeneratedContent"];
}
