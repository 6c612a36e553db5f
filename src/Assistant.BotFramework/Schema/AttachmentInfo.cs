namespace Assistant.BotFramework.Schema;

/// <summary>What a channel says of a file it keeps.</summary>
public sealed class AttachmentInfo
{
    /// <summary>File name.</summary>
    public string? Name { get; set; }

    /// <summary>Media type.</summary>
    public string? Type { get; set; }

    /// <summary>The forms it can be fetched in.</summary>
    public IList<AttachmentView>? Views { get; set; }
}
