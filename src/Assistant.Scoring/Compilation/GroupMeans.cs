using Assistant.Scoring.Points;

namespace Assistant.Scoring.Compilation;

/// <summary>Means of the exact shares of one group's claims over many cases, under several dampings.</summary>
internal static class GroupMeans
{
    /// <param name="terms">By claim and case.</param>
    /// <param name="cases">Number of cases, &gt; 0.</param>
    /// <param name="rho">Damping.</param>
    /// <param name="means">Receives the mean of each claim; zeros before.</param>
    public static void Add(double[][] terms, int cases, double rho, Span<double> means)
    {
        var dampedCounts = GroupShares.DampedCounts(terms.Length, rho);
        Span<double> ofCase = terms.Length <= 64 ? stackalloc double[terms.Length] : new double[terms.Length];
        Span<double> shares = terms.Length <= 64 ? stackalloc double[terms.Length] : new double[terms.Length];
        for (var c = 0; c < cases; c++)
        {
            for (var i = 0; i < terms.Length; i++)
            {
                ofCase[i] = terms[i][c];
            }

            GroupShares.Shapley(ofCase, dampedCounts, shares);
            for (var i = 0; i < terms.Length; i++)
            {
                means[i] += shares[i];
            }
        }

        foreach (ref var mean in means)
        {
            mean /= cases;
        }
    }
}
