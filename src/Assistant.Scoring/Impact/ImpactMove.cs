namespace Assistant.Scoring.Impact;

/// <summary>One score that moved by more than the threshold.</summary>
/// <param name="State">ISO 3166-1 alpha-3.</param>
/// <param name="Scenario">Identifier of the scenario.</param>
/// <param name="Option">The response.</param>
/// <param name="Before">Its score before, 0–1.</param>
/// <param name="After">Its score after, 0–1.</param>
/// <param name="Cause">What moved it.</param>
public sealed record ImpactMove(string State, string Scenario, string Option, double Before, double After, ImpactCause Cause)
{
    /// <summary>How far it moved, −1 to 1.</summary>
    public double Change => After - Before;
}
