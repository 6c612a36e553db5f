namespace Assistant.Host.Documents;

/// <summary>Copies of the source documents, for quoting what a claim rests on; section <c>Documents</c>.</summary>
internal sealed class DocumentOptions
{
    /// <summary>
    /// A folder with <c>ID.sentences.tsv</c> (locator, hash, text by tabs) or <c>ID.txt</c> for the documents named in the rule base. Empty: claims are shown
    /// in our words only, since the texts are no part of the rule base.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>Whether there is anything to quote from.</summary>
    public bool AreAtHand => Folder is { Length: > 0 };
}
