using Assistant.RuleBase.Vocabulary;

namespace Assistant.Scoring.Results;

/// <summary>What one effect of one rule did to one option, in log-odds.</summary>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Effect">Index of the effect within the rule, 0-based.</param>
/// <param name="BearsOn">Choice or success.</param>
/// <param name="Supports">True for support, false for attack, after a hedge that turns the sign.</param>
/// <param name="Activation">How far the rule applies, 0–1 (up to 1 + lambda where it is strengthened).</param>
/// <param name="Share">Its exact (Shapley) share of its group's sum, ≥ 0.</param>
/// <param name="Typical">Its mean share over the reference cases, ≥ 0.</param>
/// <param name="Inferred">Whether the choice is our inference.</param>
public sealed record Contribution(
    string Rule,
    int Effect,
    BearsOn BearsOn,
    bool Supports,
    double Activation,
    double Share,
    double Typical,
    bool Inferred)
{
    /// <summary>Signed difference to a typical case: what this rule moved.</summary>
    public double Delta => (Supports ? 1 : -1) * (Share - Typical);
}
