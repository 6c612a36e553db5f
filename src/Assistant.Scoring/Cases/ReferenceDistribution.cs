namespace Assistant.Scoring.Cases;

/// <summary>How one feature is spread over the reference cases: what stands in for a missing value.</summary>
internal sealed class ReferenceDistribution
{
    private readonly double[] _values;

    private ReferenceDistribution(double[] values, double median, double spread) =>
        (_values, Low, High, Median, Spread) = (values, values.Min(), values.Max(), median, spread);

    public double Low { get; }

    public double High { get; }

    public double Median { get; }

    /// <summary>Interquartile range.</summary>
    public double Spread { get; }

    /// <summary>The spread of known values; of <paramref name="fallback"/> where none is known.</summary>
    public static ReferenceDistribution Of(IReadOnlyCollection<double> known, params double[] fallback)
    {
        double[] sorted = [.. (known.Count == 0 ? fallback : known).Order()];
        return new ReferenceDistribution(sorted, At(sorted, 0.5), At(sorted, 0.75) - At(sorted, 0.25));
    }

    /// <summary>
    /// A test of a category: the user's silence counts as "not so" at the centre; over the draws every category, and none, is as likely.
    /// Tests of one attribute drawn with the same number agree on the category.
    /// </summary>
    public static ReferenceDistribution Categories(IEnumerable<bool> holds) =>
        new([.. holds.Select(h => h ? 1.0 : 0.0), 0], 0, 0);

    /// <summary>Quantile at <paramref name="p"/>: the value below which that share of the reference cases lies.</summary>
    public double At(double p) => At(_values, p);

    private static double At(double[] values, double p) => values[Math.Min((int)(p * values.Length), values.Length - 1)];
}
