namespace Assistant.RuleBase.Comparing;

/// <summary>What became of an entry between two versions.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It is no longer in force, but still resolves.</summary>
    Retired,

    /// <summary>Its identifier names nothing any more.</summary>
    Removed,
}
