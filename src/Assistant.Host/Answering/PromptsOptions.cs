namespace Assistant.Host.Answering;

/// <summary>Which prompts a language model is asked with; section <c>Prompts</c>.</summary>
internal sealed class PromptsOptions
{
    /// <summary>A prompts folder; otherwise the folder found here, above, or beside the program.</summary>
    public string? Folder { get; set; }
}
