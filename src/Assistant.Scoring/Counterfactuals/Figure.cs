namespace Assistant.Scoring.Counterfactuals;

/// <summary>A figure of the state that may take any value.</summary>
/// <param name="Id">Identifier of the indicator.</param>
/// <param name="Place">Its place in the case's vector.</param>
/// <param name="Known">The present value, or null where it is missing.</param>
/// <param name="Centre">The present value, or what stands in for it.</param>
/// <param name="Span">What a change is measured against, in the figure's unit, &gt; 0.</param>
internal sealed record Figure(string Id, int Place, double? Known, double Centre, double Span)
{
    /// <summary>A state's own figures move by policy over years, a scenario by one decision.</summary>
    private const double PolicyFactor = 2;

    public double CostOf(double value) => PolicyFactor * Math.Abs(value - Centre) / Span;

    public Step At(double value) => new(
        new FeatureChange(Id, true, null, null, Known, value, CostOf(value)),
        [(Place, value)],
        scenario => scenario with { Overrides = new Dictionary<string, double>(scenario.Overrides) { [Id] = value } });
}
