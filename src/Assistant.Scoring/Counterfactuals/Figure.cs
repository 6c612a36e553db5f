namespace Assistant.Scoring.Counterfactuals;

/// <summary>A figure of the state that may take any value.</summary>
/// <param name="Id">Identifier of the indicator.</param>
/// <param name="Place">Its place in the case's vector.</param>
/// <param name="Centre">The present value.</param>
/// <param name="Span">What a change is measured against, in the figure's unit, &gt; 0.</param>
internal sealed record Figure(string Id, int Place, double Centre, double Span)
{
    /// <summary>A state's own figures move by policy over years, a scenario by one decision.</summary>
    private const double PolicyFactor = 2;

    public double CostOf(double value) => PolicyFactor * Math.Abs(value - Centre) / Span;

    public Step At(double value) => new(
        new FeatureChange(Id, true, null, null, Centre, value, CostOf(value)),
        [(Place, value)],
        scenario => scenario with { Overrides = new Dictionary<string, double>(scenario.Overrides) { [Id] = value } });
}
