using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Points;

/// <summary>The plain formula at one point: shares of all effects under given parameters (scoring method, sections 4.2 to 4.4 and 6).</summary>
internal sealed class PointEvaluator(RuleProgram program, double[] places)
{
    private readonly int _largestGroup = program.Groups.Length == 0 ? 1 : program.Groups.Max(g => g.Count);
    private readonly double[] _dampedCounts = GroupShares.DampedCounts(program.Groups.Length == 0 ? 1 : program.Groups.Max(g => g.Count), program.Parameters.Rho);

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
        var dampedCounts = rho == program.Parameters.Rho ? _dampedCounts : GroupShares.DampedCounts(_largestGroup, rho);
        foreach (var group in program.Groups)
        {
            Share(group, kappa, dampedCounts, activations, shares);
        }
    }

    /// <summary>Shares of the first sum alone, from known activations.</summary>
    public void ChoiceShares(double kappa, double rho, ReadOnlySpan<double> activations, Span<double> shares)
    {
        var dampedCounts = GroupShares.DampedCounts(_largestGroup, rho);
        foreach (var group in program.Groups)
        {
            if (group.ForChoice)
            {
                Share(group, kappa, dampedCounts, activations, shares);
            }
        }
    }

    /// <summary>Computes the activation of one rule anew.</summary>
    public void Activate(int rule, CaseSpan features, double lambda, Span<double> activations) =>
        program.ComputeActivation(rule, features, lambda, places[rule], activations, []);

    /// <summary>Computes the shares of one group anew, at the declared damping.</summary>
    public void Share(EffectGroup group, double kappa, ReadOnlySpan<double> activations, Span<double> shares) =>
        Share(group, kappa, _dampedCounts, activations, shares);

    private void Share(EffectGroup group, double kappa, ReadOnlySpan<double> dampedCounts, ReadOnlySpan<double> activations, Span<double> shares)
    {
        if (group.Count == 1)
        {
            ref readonly var only = ref program.Effects[group.First];
            shares[group.First] = activations[only.Rule] * kappa * only.LogOdds;
            return;
        }

        Span<double> terms = group.Count <= 64 ? stackalloc double[group.Count] : new double[group.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            ref readonly var effect = ref program.Effects[group.First + i];
            terms[i] = activations[effect.Rule] * kappa * effect.LogOdds;
        }

        GroupShares.Shapley(terms, dampedCounts, shares.Slice(group.First, group.Count));
    }
}
