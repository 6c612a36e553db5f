namespace Assistant.Storage.Audit;

/// <summary>What checking the audit log found.</summary>
/// <param name="Entries">Entries read.</param>
/// <param name="Texts">Texts kept apart that were held to their entries.</param>
/// <param name="Checkpoints">Signed checkpoints the log was held to.</param>
/// <param name="Found">Faults found.</param>
/// <param name="Faults">The first of them.</param>
/// <param name="Last">The last checkpoint kept, or null for a log not begun.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record AuditReport(
    long Entries, long Texts, int Checkpoints, long Found, IReadOnlyList<AuditFault> Faults, AuditCheckpoint? Last, TimeSpan Elapsed)
{
    /// <summary>Whether the log is what was written.</summary>
    public bool IsSound => Found == 0;
}
