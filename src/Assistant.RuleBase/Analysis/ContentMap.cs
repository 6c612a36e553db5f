namespace Assistant.RuleBase.Analysis;

/// <summary>Where each entry of the content stands, and what its keepers silenced there.</summary>
/// <param name="Places">Place of each entry's identifier.</param>
/// <param name="Silences">In the order read.</param>
public sealed record ContentMap(IReadOnlyDictionary<EntryId, FilePlace> Places, IReadOnlyList<Silence> Silences)
{
    /// <summary>A map of nothing.</summary>
    public static ContentMap Empty { get; } = new(new Dictionary<EntryId, FilePlace>(), []);

    /// <summary>Indicators the classes of states are told apart by.</summary>
    public IReadOnlyList<string> ClassIndicators { get; init; } = [];

    /// <summary>Where an entry stands; the first line of the manifest for one the map does not hold.</summary>
    public FilePlace PlaceOf(EntryId entry) => Places.TryGetValue(entry, out var place) ? place : new FilePlace("rulebase.yaml", 1, 1);
}
