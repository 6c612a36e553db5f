using System.Text.Json.Serialization;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>One numbered source.</summary>
/// <param name="Position">The number in the text, from 1.</param>
/// <param name="Appearance">How it is shown.</param>
internal sealed record SchemaClaim(int Position, SchemaDocument Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Claim";
}
