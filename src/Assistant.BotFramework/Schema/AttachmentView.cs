namespace Assistant.BotFramework.Schema;

/// <summary>One form a kept file can be fetched in.</summary>
public sealed class AttachmentView
{
    /// <summary>original or thumbnail.</summary>
    public string? ViewId { get; set; }

    /// <summary>Length in bytes.</summary>
    public long? Size { get; set; }
}
