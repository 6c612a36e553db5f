namespace Assistant.Scoring.Points;

/// <summary>The case at its centre: shares of all effects, and the two sums of each option.</summary>
/// <param name="Activations">Activation of each rule.</param>
/// <param name="Least">The lowest each may be, whatever the missing figures are; the activation itself where all are known.</param>
/// <param name="Shares">Exact share of each effect, ≥ 0.</param>
/// <param name="Typical">What each share is measured against, ≥ 0.</param>
/// <param name="Evidence">Per option: what the case adds to the choice, in log-odds.</param>
/// <param name="Success">Per option: the centred second sum.</param>
internal sealed record PointScores(double[] Activations, double[] Least, double[] Shares, double[] Typical, double[] Evidence, double[] Success);
