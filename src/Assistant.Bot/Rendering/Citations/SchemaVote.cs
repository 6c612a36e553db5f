using System.Text.Json.Serialization;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>A thumb under a message, in schema.org's words. Web Chat sends it back as it is when it is pressed.</summary>
/// <param name="SchemaType">LikeAction or DislikeAction.</param>
/// <param name="Object">The answer spoken of.</param>
internal sealed record SchemaVote([property: JsonPropertyName("@type")] string SchemaType, SchemaVote.Voted Object)
{
    /// <summary>Distinguishes the two thumbs of a message.</summary>
    [JsonPropertyName("@id")]
    public string Id => $"{SchemaType}-{Object.Identifier}";

    public string ActionStatus { get; } = "PotentialActionStatus";

    /// <summary>Both thumbs of an answer.</summary>
    public static IReadOnlyList<SchemaVote> Of(string answerId) => [new("LikeAction", new(answerId)), new("DislikeAction", new(answerId))];

    /// <summary>What is voted on.</summary>
    /// <param name="Identifier">The answer's.</param>
    internal sealed record Voted(string Identifier)
    {
        [JsonPropertyName("@type")]
        public string SchemaType { get; } = "Message";
    }
}
