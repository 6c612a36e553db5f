namespace Assistant.RuleBase.Importing;

/// <summary>What a stretch of a source's text is.</summary>
public enum BlockKind
{
    /// <summary>The title of the whole.</summary>
    Title,

    /// <summary>A standfirst or abstract before the running text.</summary>
    Summary,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>A paragraph of the running text.</summary>
    Paragraph,

    /// <summary>A pointer to another text, after the running one.</summary>
    Related,
}
