namespace Assistant.Storage.Audit;

/// <summary>A row of the log.</summary>
internal sealed record AuditEntryRow(long Number, string Record, string Hash, string? Name);
