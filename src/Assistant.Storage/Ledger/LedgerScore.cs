namespace Assistant.Storage.Ledger;

/// <summary>How the assessments of the ledger did.</summary>
/// <param name="Assessments">All of them.</param>
/// <param name="Hits">Resolved ones whose first response was chosen.</param>
/// <param name="Misses">Resolved ones whose first response was not.</param>
/// <param name="AmongThree">Resolved ones with a chosen response among the first three.</param>
/// <param name="Brier">Mean over the resolved ones, 0–1, lower is better; null while none is.</param>
/// <param name="Open">Not resolved.</param>
/// <param name="Due">Open ones whose horizon has passed.</param>
public sealed record LedgerScore(int Assessments, int Hits, int Misses, int AmongThree, double? Brier, int Open, int Due)
{
    /// <summary>The score of these items.</summary>
    /// <param name="items">The ledger.</param>
    /// <param name="today">To tell what is due.</param>
    public static LedgerScore Of(IReadOnlyList<LedgerItem> items, DateOnly today) => new(
        items.Count,
        items.Count(i => i.IsHit == true),
        items.Count(i => i.IsHit == false),
        items.Count(i => i.IsAmongThree == true),
        items.Average(i => i.Brier),
        items.Count(i => i.Outcome is null),
        items.Count(i => i.IsDue(today)));
}
