namespace Assistant.RuleBase.Comparing;

/// <summary>All that differs between two versions of a rule base, comments and layout apart.</summary>
/// <param name="Before">The first version.</param>
/// <param name="After">The second version.</param>
/// <param name="Changes">By kind, then by identifier.</param>
public sealed record BaseDiff(RuleBaseVersion Before, RuleBaseVersion After, IReadOnlyList<EntryChange> Changes)
{
    /// <summary>The part of the version that all changes together ask to be raised.</summary>
    public VersionPart Demands => Changes.Count == 0 ? VersionPart.None : Changes.Max(c => c.Part);

    /// <summary>Rules that were added, changed, retired or removed.</summary>
    public IEnumerable<EntryChange> Rules => Changes.Where(c => c.Kind == ComparedKind.Rule);
}
