namespace Assistant.Storage.Ledger;

/// <summary>A row of the ledger.</summary>
internal sealed record LedgerRow(long Entry, long? About, long At, byte[] Text);
