using Assistant.Planner.Writing;

namespace Assistant.Planner.Verifying;

/// <summary>A draft without the sentences that do not hold.</summary>
/// <param name="Sound">What may leave.</param>
/// <param name="Faults">Why the rest may not; empty for a sound draft.</param>
public sealed record Verification(Draft Sound, IReadOnlyList<DraftFault> Faults)
{
    /// <summary>Whether every sentence held.</summary>
    public bool IsSound => Faults.Count == 0;
}
