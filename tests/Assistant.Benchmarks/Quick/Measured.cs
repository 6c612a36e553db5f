namespace Assistant.Benchmarks.Quick;

/// <summary>What was measured.</summary>
/// <param name="Ratio">The number the goal speaks of.</param>
/// <param name="Ours">Our cost, in <paramref name="Unit"/>.</param>
/// <param name="Theirs">The alternative's cost, or null where there is none.</param>
/// <param name="Unit">Such as µs.</param>
internal sealed record Measured(double Ratio, double Ours, double? Theirs, string Unit)
{
    /// <summary>Further figures, such as bytes allocated.</summary>
    public string? Note { get; init; }
}
