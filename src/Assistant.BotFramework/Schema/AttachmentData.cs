namespace Assistant.BotFramework.Schema;

/// <summary>A file to be kept by the channel.</summary>
public sealed class AttachmentData
{
    /// <summary>Media type.</summary>
    public string? Type { get; set; }

    /// <summary>File name.</summary>
    public string? Name { get; set; }

    /// <summary>The content; base 64 on the wire.</summary>
    public byte[]? OriginalBase64 { get; set; }

    /// <summary>A small picture of it; base 64 on the wire.</summary>
    public byte[]? ThumbnailBase64 { get; set; }
}
