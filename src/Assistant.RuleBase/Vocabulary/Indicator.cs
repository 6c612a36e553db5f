namespace Assistant.RuleBase.Vocabulary;

/// <summary>A measured property of states.</summary>
/// <param name="Id">Kebab-case identifier; the file <c>states/indicators/ID.csv</c> holds its values.</param>
/// <param name="Name">Readable name.</param>
/// <param name="Definition">What is measured, in our words.</param>
/// <param name="Unit">Unit of the values, such as <c>% of GDP</c> or <c>share, 0–1</c>.</param>
/// <param name="Direction">What a higher value means.</param>
/// <param name="IsFlag">True for 0/1 properties.</param>
/// <param name="Low">Lower end of the plausible range.</param>
/// <param name="High">Upper end of the plausible range.</param>
/// <param name="Bands">Named bands, lowest first.</param>
/// <param name="BandSource">Where the cut-offs come from.</param>
/// <param name="Dataset">Name of the dataset.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">Terms under which the figures may be passed on.</param>
/// <param name="Confidence">high, medium or low: how far a value may be trusted.</param>
/// <param name="IsMutable">False for size, geography and history, which no counterfactual offers to change.</param>
public sealed record Indicator(
    string Id,
    string Name,
    string Definition,
    string Unit,
    string Direction,
    bool IsFlag,
    double Low,
    double High,
    IReadOnlyList<IndicatorBand> Bands,
    string BandSource,
    string Dataset,
    string Publisher,
    string Licence,
    string Confidence,
    bool IsMutable = true)
{
    /// <summary>The band a value falls in, or null when the indicator has none.</summary>
    public IndicatorBand? BandOf(double value) => Bands.FirstOrDefault(b => b.To is null || value < b.To);

    /// <summary>Where the band <paramref name="name"/> begins and ends, or null for an unknown name.</summary>
    public (double From, double To)? Stretch(string name)
    {
        var from = Low;
        foreach (var band in Bands)
        {
            var to = band.To ?? High;
            if (band.Name == name)
            {
                return (from, to);
            }

            from = to;
        }

        return null;
    }
}
