namespace Assistant.Scoring.Draws;

/// <summary>Inverse distribution functions.</summary>
internal static class Quantiles
{
    /// <summary>Standard normal quantile by Acklam's rational approximation, relative error below 1.2e-9.</summary>
    public static double Normal(double p)
    {
        const double low = 0.02425;
        if (p < low)
        {
            return Tail(Math.Sqrt(-2 * Math.Log(p)));
        }

        if (p > 1 - low)
        {
            return -Tail(Math.Sqrt(-2 * Math.Log(1 - p)));
        }

        var q = p - 0.5;
        var r = q * q;
        return (((((((((-39.69683028665376 * r) + 220.9460984245205) * r) - 275.9285104469687) * r) + 138.3577518672690) * r) - 30.66479806614716) * r
            + 2.506628277459239) * q
            / ((((((((((-54.47609879822406 * r) + 161.5858368580409) * r) - 155.6989798598866) * r) + 66.80131188771972) * r) - 13.28068155288572) * r) + 1);

        static double Tail(double q) =>
            (((((((((-0.007784894002430293 * q) - 0.3223964580411365) * q) - 2.400758277161838) * q) - 2.549732539343734) * q) + 4.374664141464968) * q
                + 2.938163982698783)
            / ((((((((0.007784695709041462 * q) + 0.3224671290700398) * q) + 2.445134137142996) * q) + 3.754408661907416) * q) + 1);
    }

    /// <summary>Quantile of the triangular distribution with these corners.</summary>
    public static double Triangular(double p, double low, double mid, double high)
    {
        var split = (mid - low) / (high - low);
        return p < split
            ? low + Math.Sqrt(p * (high - low) * (mid - low))
            : high - Math.Sqrt((1 - p) * (high - low) * (high - mid));
    }

    /// <summary>Quantiles of the beta distribution at the given probabilities, by integrating its density on a fine grid.</summary>
    public static double[] Beta(double[] probabilities, double a, double b)
    {
        const int cells = 2_000;
        var cumulative = new double[cells + 1];
        for (var i = 1; i <= cells; i++)
        {
            var x = (i - 0.5) / cells;
            cumulative[i] = cumulative[i - 1] + Math.Exp(((a - 1) * Math.Log(x)) + ((b - 1) * Math.Log(1 - x)));
        }

        var total = cumulative[cells];
        return [.. probabilities.Select(p => At(p * total))];

        double At(double mass)
        {
            var cell = Array.BinarySearch(cumulative, mass);
            cell = Math.Clamp(cell < 0 ? ~cell : cell, 1, cells);
            var share = (mass - cumulative[cell - 1]) / Math.Max(cumulative[cell] - cumulative[cell - 1], double.Epsilon);
            return Math.Clamp((cell - 1 + share) / cells, 1e-6, 1 - 1e-6);
        }
    }
}
