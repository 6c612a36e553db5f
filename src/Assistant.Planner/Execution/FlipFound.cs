using Assistant.Scoring.Counterfactuals;

namespace Assistant.Planner.Execution;

/// <summary>The smallest change that puts another response first, with the case before and after it.</summary>
/// <param name="Wanted">The response that was to lead; null where any other would do.</param>
/// <param name="Now">The case as it stands.</param>
/// <param name="Changed">The case after the change, assessed again; null where nothing flips with two changes.</param>
/// <param name="Changes">What was changed; empty where nothing flips.</param>
public sealed record FlipFound(string? Wanted, AssessedCase Now, AssessedCase? Changed, IReadOnlyList<CaseChange> Changes)
{
    /// <summary>A change of the search in the words of a case; what is withdrawn has no new value.</summary>
    internal static CaseChange Of(FeatureChange change) => change.IsIndicator
        ? new CaseChange(change.Feature, null, change.FromValue, change.ToValue)
        : new CaseChange(change.Feature, change.To) { Withdrawn = change.To is null ? change.From : null };
}
