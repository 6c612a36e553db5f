using System.Text.Json.Serialization;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>A sensitivity label.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it asks of readers, or null.</param>
internal sealed record SchemaUsage(string Name, string? Description)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "CreativeWork";
}
