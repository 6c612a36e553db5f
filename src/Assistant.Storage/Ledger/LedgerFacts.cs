namespace Assistant.Storage.Ledger;

/// <summary>What the audit log itself tells of a row of the ledger.</summary>
/// <param name="About">The assessment resolved, or null for an assessment.</param>
internal sealed record LedgerFacts(long? About);
