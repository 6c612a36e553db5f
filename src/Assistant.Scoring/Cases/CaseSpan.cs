namespace Assistant.Scoring.Cases;

/// <summary>One case ready for the plain formula: every feature at its centre, and an unknown measured one with the span it may lie in.</summary>
/// <param name="Low">Lowest value by place of the feature vector.</param>
/// <param name="High">Highest value; the same array as <paramref name="Low"/> where every measured feature is known.</param>
internal sealed record CaseSpan(double[] Low, double[] High)
{
    /// <summary>Whether nothing is left open, so that one vector says all.</summary>
    public bool IsPoint => ReferenceEquals(Low, High);

    /// <summary>A copy to write into: factors and rules take their places in it.</summary>
    public CaseSpan Copy()
    {
        var low = (double[])Low.Clone();
        return new CaseSpan(low, IsPoint ? low : (double[])High.Clone());
    }
}
