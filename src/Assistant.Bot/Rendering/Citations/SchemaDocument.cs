using System.Text.Json.Serialization;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>How a source is shown.</summary>
/// <param name="Name">Its title; not empty.</param>
/// <param name="Text">What stands in the dialog behind the number: Markdown, or a card where <see cref="EncodingFormat"/> says so; null for no dialog.</param>
/// <param name="Abstract">A few words about it (Teams), or null.</param>
internal sealed record SchemaDocument(string Name, string? Text = null, string? Abstract = null)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "DigitalDocument";

    /// <summary>Media type of <see cref="Text"/>; null for Markdown.</summary>
    public string? EncodingFormat { get; init; }
}
