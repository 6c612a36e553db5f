namespace Assistant.Host.Rules;

/// <summary>Which rules are served; section <c>Rules</c>.</summary>
internal sealed class RulesOptions
{
    /// <summary>A rules folder, or a packed version; otherwise the folder found here, above, or beside the program.</summary>
    public string? Folder { get; set; }

    /// <summary>Whether edits of the folder go live.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>Further folders or packed versions, answered from when a question says "under rule base 1.0.0". At most four.</summary>
    public IList<string> Also { get; } = [];

    /// <summary>A PEM file with the public key packed versions must be signed with; without one, signatures are not asked for.</summary>
    public string? PublicKey { get; set; }

    /// <summary>
    /// Whether good versions, and the figures of this machine that lay over them, are kept in the data folder: to go back to, to start from when the folder is broken, and
    /// to make answers anew for as long as these are kept (at most 1,000 versions or 512 MB).
    /// </summary>
    public bool History { get; set; } = true;
}
