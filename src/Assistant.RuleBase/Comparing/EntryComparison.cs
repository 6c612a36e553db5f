namespace Assistant.RuleBase.Comparing;

/// <summary>Holds the entries of one kind against each other.</summary>
/// <param name="kind">What they are.</param>
/// <param name="id">Their identifier.</param>
/// <param name="words">An entry in one line.</param>
/// <param name="fields">What may differ.</param>
internal sealed class EntryComparison<T>(ComparedKind kind, Func<T, string> id, Func<T, string> words, params ComparedField<T>[] fields)
    where T : notnull
{
    /// <summary>The part an entry that came asks to be raised.</summary>
    public VersionPart Added { get; init; } = VersionPart.Minor;

    /// <summary>The part an entry that went asks to be raised: identifiers are for ever.</summary>
    public VersionPart Removed { get; init; } = VersionPart.Major;

    public IEnumerable<EntryChange> Compare(IEnumerable<T> before, IEnumerable<T> after)
    {
        var earlier = before.ToDictionary(id, StringComparer.Ordinal);
        var later = after.ToDictionary(id, StringComparer.Ordinal);
        foreach (var name in earlier.Keys.Union(later.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (earlier.GetValueOrDefault(name), later.GetValueOrDefault(name));
            if (!earlier.ContainsKey(name))
            {
                yield return new EntryChange(kind, name, ChangeKind.Added, Added, words(now!), []);
            }
            else if (!later.ContainsKey(name))
            {
                yield return new EntryChange(kind, name, ChangeKind.Removed, Removed, words(was!), []);
            }
            else if (Changed(was!, now!) is { Count: > 0 } changed)
            {
                yield return new EntryChange(kind, name, ChangeKind.Changed, changed.Max(c => c.Part), "", changed);
            }
        }
    }

    private List<FieldChange> Changed(T before, T after) => [.. fields.Select(f => f.Compare(before, after)).OfType<FieldChange>()];
}
