namespace Assistant.Scoring.Evaluation;

/// <summary>A figure with the range in which 95 % of bootstrap resamples lie.</summary>
/// <param name="Value">The figure over all cases.</param>
/// <param name="Low">2.5th percentile over the resamples.</param>
/// <param name="High">97.5th percentile over the resamples.</param>
public readonly record struct Interval(double Value, double Low, double High)
{
    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Value:F3} [{Low:F3}, {High:F3}]");
}
