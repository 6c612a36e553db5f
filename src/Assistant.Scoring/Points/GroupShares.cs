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
    public static void Shapley(ReadOnlySpan<double> terms, double rho, Span<double> shares) => Shapley(terms, DampedCounts(terms.Length, rho), shares);

    /// <summary>f(j) = 1 + rho + … + rho^(j−1) for j from 0 to <paramref name="most"/>.</summary>
    internal static double[] DampedCounts(int most, double rho)
    {
        var counts = new double[most + 1];
        var weight = 1.0;
        for (var j = 1; j <= most; j++)
        {
            counts[j] = counts[j - 1] + weight;
            weight *= rho;
        }

        return counts;
    }

    /// <param name="terms">Terms ≥ 0, in any order.</param>
    /// <param name="dampedCounts">Of the damping, for as many terms at least.</param>
    /// <param name="shares">Receives the share of each term.</param>
    internal static void Shapley(ReadOnlySpan<double> terms, ReadOnlySpan<double> dampedCounts, Span<double> shares)
    {
        if (Alone(terms))
        {
            // Nothing dampens it.
            terms.CopyTo(shares);
            return;
        }

        Span<int> order = terms.Length <= 64 ? stackalloc int[terms.Length] : new int[terms.Length];
        var count = Order(terms, order);

        // From the smallest term upwards: share_i = Σ_{j ≥ i} (a_j − a_{j+1}) f(j) / j. What does not apply has no part in it.
        var (share, below) = (0.0, 0.0);
        shares.Clear();
        for (var j = count; j >= 1; j--)
        {
            var term = terms[order[j - 1]];
            share += (term - below) * dampedCounts[j] / j;
            shares[order[j - 1]] = share;
            below = term;
        }
    }

    /// <summary>Whether at most one term is not zero.</summary>
    private static bool Alone(ReadOnlySpan<double> terms)
    {
        var others = 0;
        foreach (var term in terms)
        {
            others += term == 0 ? 0 : 1;
        }

        return others <= 1;
    }

    /// <summary>Places of the terms above 0, from large to small.</summary>
    /// <returns>How many there are.</returns>
    private static int Order(ReadOnlySpan<double> terms, Span<int> order)
    {
        var count = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i] == 0)
            {
                continue;
            }

            var at = count++;
            for (; at > 0 && terms[order[at - 1]] < terms[i]; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = i;
        }

        return count;
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
