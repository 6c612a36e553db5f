namespace Assistant.Scoring.Results;

/// <summary>How far a ranking carries (scoring method, sections 7 and 8).</summary>
/// <param name="Level">low, moderate or high.</param>
/// <param name="Reasons">Why it is no higher, in words.</param>
/// <param name="Coverage">Share of the measured features used by applicable rules that are known, 0–1.</param>
/// <param name="Abstained">Coverage under 40 %: the ranking is thin.</param>
/// <param name="BaseRatesOnly">Nothing particular to this case moves any option.</param>
/// <param name="NotSeparated">Neighbouring options that cannot be told apart.</param>
/// <param name="HoldsOverParameters">Whether the first place is the same for every kappa, rho and lambda drawn; true where ranges were not asked for.</param>
/// <param name="MostUseful">The missing figure that would narrow the range of the first two options most, or null.</param>
public sealed record AssessmentConfidence(
    string Level,
    IReadOnlyList<string> Reasons,
    double Coverage,
    bool Abstained,
    bool BaseRatesOnly,
    IReadOnlyList<(string Better, string Worse)> NotSeparated,
    bool HoldsOverParameters,
    string? MostUseful);
