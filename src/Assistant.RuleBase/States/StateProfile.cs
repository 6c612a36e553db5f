namespace Assistant.RuleBase.States;

/// <summary>Everything the base knows about one state.</summary>
/// <param name="State">Names and plain facts.</param>
/// <param name="Class">great, middle or smaller.</param>
/// <param name="Series">Figures by indicator, oldest first.</param>
/// <param name="Ties">Who it depends on.</param>
/// <param name="TradeCutoffs">By flow (export, import): the smallest share that would have been listed.</param>
/// <param name="Memberships">Organisations, past and present.</param>
/// <param name="Notes">Caveats about its figures.</param>
public sealed record StateProfile(
    State State,
    StateClass Class,
    IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>> Series,
    IReadOnlyList<Tie> Ties,
    IReadOnlyDictionary<string, double> TradeCutoffs,
    IReadOnlyList<Membership> Memberships,
    IReadOnlyList<StateNote> Notes)
{
    /// <summary>
    /// The newest figure, or as of <paramref name="asOf"/> the newest not after it and at most <paramref name="maximumAge"/> years older;
    /// null when there is none.
    /// </summary>
    public IndicatorValue? Value(string indicator, int? asOf, int maximumAge)
    {
        if (!Series.TryGetValue(indicator, out var series))
        {
            return null;
        }

        for (var i = series.Count - 1; i >= 0; i--)
        {
            if (asOf is null || series[i].Year <= asOf)
            {
                return asOf is null || series[i].IsTimeless || asOf - series[i].Year <= maximumAge ? series[i] : null;
            }
        }

        return null;
    }
}
