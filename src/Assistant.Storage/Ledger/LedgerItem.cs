namespace Assistant.Storage.Ledger;

/// <summary>One assessment of the ledger and what came of it.</summary>
/// <param name="Number">Its number in the audit log, by which it is named.</param>
/// <param name="At">When it was frozen.</param>
/// <param name="Assessment">What was assessed.</param>
/// <param name="Outcome">What came of it, as coded last; null while it is open.</param>
/// <param name="Resolved">When that was coded, or null.</param>
/// <param name="Codings">How often it was coded: more than once where somebody corrected it.</param>
public sealed record LedgerItem(long Number, DateTimeOffset At, LedgerAssessment Assessment, LedgerOutcome? Outcome, DateTimeOffset? Resolved, int Codings)
{
    /// <summary>Whether the response put first was chosen; null while it is open.</summary>
    public bool? IsHit => Outcome is null ? null : Outcome.Chosen.Contains(Assessment.Forecasts[0].Option);

    /// <summary>Whether one of the first three was chosen; null while it is open.</summary>
    public bool? IsAmongThree => Outcome is null ? null : Assessment.Forecasts.Take(3).Any(f => Outcome.Chosen.Contains(f.Option));

    /// <summary>Mean squared difference of score and fact over all responses, 0–1, lower is better; null while it is open.</summary>
    public double? Brier => Outcome is null ? null : Assessment.Forecasts.Average(f => Math.Pow(f.Score - (Outcome.Chosen.Contains(f.Option) ? 1 : 0), 2));

    /// <summary>Whether its horizon has passed and nobody has coded it.</summary>
    public bool IsDue(DateOnly today) => Outcome is null && Assessment.Horizon < today;
}
