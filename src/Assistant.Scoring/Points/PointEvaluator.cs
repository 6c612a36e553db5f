using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Points;

/// <summary>The plain formula at one point: shares of all effects under given parameters (scoring method, sections 4.2 to 4.4 and 6).</summary>
internal sealed class PointEvaluator(RuleProgram program, double[] places)
{
    private readonly int _largestGroup = program.Groups.Count == 0 ? 1 : program.Groups.Max(g => g.Count);

    /// <param name="features">The case at its centre; places of rules are overwritten.</param>
    /// <param name="kappa">How much of a hedge's log-odds counts.</param>
    /// <param name="rho">Damping inside groups.</param>
    /// <param name="lambda">Reach of weakening and strengthening.</param>
    /// <param name="activations">Receives the activation of each rule.</param>
    /// <param name="shares">Receives the exact share of each effect, ≥ 0.</param>
    /// <param name="least">Receives the lowest each activation may be; may be empty.</param>
    public void Shares(
        CaseSpan features, double kappa, double rho, double lambda, Span<double> activations, Span<double> shares, Span<double> least = default)
    {
        program.ComputeActivations(features, lambda, places, activations, least);
        Span<double> terms = _largestGroup <= 64 ? stackalloc double[_largestGroup] : new double[_largestGroup];
        var dampedCounts = GroupShares.DampedCounts(_largestGroup, rho);
        foreach (var group in program.Groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                var effect = program.Effects[group.First + i];
                terms[i] = activations[effect.Rule] * kappa * effect.LogOdds;
            }

            GroupShares.Shapley(terms[..group.Count], dampedCounts, shares.Slice(group.First, group.Count));
        }
    }
}
