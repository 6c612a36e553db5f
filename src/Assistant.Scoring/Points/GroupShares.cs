namespace Assistant.Scoring.Points;

/// <summary>The sum of a group of claims that make one point, and each claim's exact part of it (scoring method, sections 4.4 and 6).</summary>
public static class GroupShares
{
    /// <summary>T = Σ rho^(k−1) a_k over the terms sorted from large to small.</summary>
    /// <param name="terms">Terms ≥ 0; reordered.</param>
    /// <param name="rho">Damping, 0–1.</param>
    public static double Sum(Span<double> terms, double rho)
    {
        SortDescending(terms);
        var (sum, weight) = (0.0, 1.0);
        foreach (var term in terms)
        {
            sum += weight * term;
            weight *= rho;
        }

        return sum;
    }

    /// <summary>Shapley values of the damped sum: they add up to it, and equal terms get equal shares.</summary>
    /// <param name="terms">Terms ≥ 0, in any order.</param>
    /// <param name="rho">Damping, 0–1.</param>
    /// <param name="shares">Receives the share of each term, in the order of <paramref name="terms"/>.</param>
    public static void Shapley(ReadOnlySpan<double> terms, double rho, Span<double> shares)
    {
        if (terms.Length == 1)
        {
            shares[0] = terms[0];
            return;
        }

        Span<int> order = terms.Length <= 64 ? stackalloc int[terms.Length] : new int[terms.Length];
        Order(terms, order);

        // From the smallest term upwards: share_i = Σ_{j ≥ i} (a_j − a_{j+1}) f(j) / j.
        var (share, below) = (0.0, 0.0);
        for (var j = terms.Length; j >= 1; j--)
        {
            var term = terms[order[j - 1]];
            share += (term - below) * DampedCount(j, rho) / j;
            shares[order[j - 1]] = share;
            below = term;
        }
    }

    /// <summary>f(j) = 1 + rho + … + rho^(j−1).</summary>
    private static double DampedCount(int j, double rho)
    {
        var (sum, weight) = (0.0, 1.0);
        for (var i = 0; i < j; i++)
        {
            sum += weight;
            weight *= rho;
        }

        return sum;
    }

    private static void Order(ReadOnlySpan<double> terms, Span<int> order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            for (; at > 0 && terms[order[at - 1]] < terms[i]; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = i;
        }
    }

    private static void SortDescending(Span<double> terms)
    {
        for (var i = 1; i < terms.Length; i++)
        {
            var term = terms[i];
            var at = i;
            for (; at > 0 && terms[at - 1] < term; at--)
            {
                terms[at] = terms[at - 1];
            }

            terms[at] = term;
        }
    }
}
