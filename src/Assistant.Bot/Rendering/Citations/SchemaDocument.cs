using System.Text.Json.Serialization;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>How a source is shown.</summary>
/// <param name="Name">Its title; not empty.</param>
/// <param name="Text">Markdown for the dialog behind the number (Web Chat), or null.</param>
/// <param name="Abstract">A few words about it (Teams), or null.</param>
internal sealed record SchemaDocument(string Name, string? Text = null, string? Abstract = null)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "DigitalDocument";
}
