using Assistant.Storage.Databases;

namespace Assistant.Storage.Ledger;

/// <summary>Assessments frozen before the facts, and what came of them. Nothing is changed or taken away; each row stands in the audit log.</summary>
public interface IForecastLedger
{
    /// <summary>Freezes an assessment.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be kept now.</exception>
    Task<long> RecordAsync(LedgerAssessment assessment, CancellationToken cancellationToken = default);

    /// <summary>Codes what came of one. Coded again, the last word counts and the earlier ones stay.</summary>
    /// <returns>False when there is no such assessment.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be kept now.</exception>
    Task<bool> ResolveAsync(long number, LedgerOutcome outcome, CancellationToken cancellationToken = default);

    /// <summary>All assessments, oldest first.</summary>
    /// <exception cref="DatabaseUnavailableException">They cannot be read now.</exception>
    /// <exception cref="DamagedRecordException">One of them, or what came of it, is damaged: none can be counted.</exception>
    Task<IReadOnlyList<LedgerItem>> ReadAsync(CancellationToken cancellationToken = default);
}
