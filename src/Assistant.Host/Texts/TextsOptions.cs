namespace Assistant.Host.Texts;

/// <summary>Where the texts an operator writes lie; section <c>Texts</c>.</summary>
internal sealed class TextsOptions
{
    /// <summary>A folder with about.md, privacy.md and terms.md; one that lacks a file, or none set, leaves the text that came with the program.</summary>
    public string? Folder { get; set; }
}
