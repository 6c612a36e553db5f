namespace Assistant.Scoring.Counterfactuals;

/// <summary>One feature that may change: an attribute or a figure.</summary>
internal abstract record Dimension
{
    /// <summary>Places of the case's vector it sets.</summary>
    public abstract int[] Places { get; }

    /// <summary>Widens bounds to every value it offers.</summary>
    public abstract void Widen(double[] low, double[] high);

    protected static void Widen(int place, double value, double[] low, double[] high) =>
        (low[place], high[place]) = (Math.Min(low[place], value), Math.Max(high[place], value));

    /// <summary>An attribute of the scenario, or a figure that either holds or does not.</summary>
    /// <param name="Levels">Changes to try.</param>
    internal sealed record Category(IReadOnlyList<Step> Levels) : Dimension
    {
        public override int[] Places { get; } = [.. Levels.SelectMany(l => l.Values).Select(v => v.Place).Distinct()];

        public override void Widen(double[] low, double[] high)
        {
            foreach (var (place, value) in Levels.SelectMany(l => l.Values))
            {
                Widen(place, value, low, high);
            }
        }
    }

    /// <summary>A figure that may take any value.</summary>
    /// <param name="Figure">The figure.</param>
    /// <param name="Levels">Values to try first, rising.</param>
    internal sealed record Quantity(Figure Figure, double[] Levels) : Dimension
    {
        public override int[] Places { get; } = [Figure.Place];

        public override void Widen(double[] low, double[] high)
        {
            foreach (var value in Levels)
            {
                Widen(Figure.Place, value, low, high);
            }
        }
    }
}
