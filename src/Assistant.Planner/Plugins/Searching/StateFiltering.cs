using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>Whether a state has the properties a ranking is narrowed to.</summary>
internal sealed class StateFiltering(RuleBaseSnapshot snapshot)
{
    /// <summary>A factor is low in its lowest third and high in its highest.</summary>
    private const double Third = 1.0 / 3;

    /// <summary>A tie above this is a large one.</summary>
    private const double Some = 0.5;

    /// <returns>Null where a figure is missing.</returns>
    public bool? Has(StateProfile profile, StateFilter filter, int? asOf) => filter.Toward is { } toward
        ? Holds(profile, filter, toward, asOf) == (filter.Level != "no")
        : HasOfItself(profile, filter, asOf);

    private bool Holds(StateProfile profile, StateFilter filter, string toward, int? asOf) => filter.Feature switch
    {
        StateFilter.Member => StateGroups.Belongs(profile, toward, asOf),
        StateFilter.Itself => profile.State.Iso3 == toward,
        _ => profile.Ties.Any(t => Runs(t, filter.Feature) && IsWith(t, toward, asOf) && (filter.Level != "major" || t.Strength > Some)),
    };

    private static bool Runs(Tie tie, string channel) => channel == StateFilter.Trade ? tie.Channel is "export" or "import" : tie.Channel == channel;

    private bool IsWith(Tie tie, string partner, int? asOf) => tie.Partner == partner
        || (snapshot.Sanctions.FindSender(partner)?.Members is { Length: > 0 } members && snapshot.States.GetValueOrDefault(tie.Partner) is { } state && StateGroups.Belongs(state, members, asOf));

    private bool? HasOfItself(StateProfile profile, StateFilter filter, int? asOf) => filter.Feature switch
    {
        "landlocked" => profile.State.IsLandlocked == (filter.Level != "no"),
        "island" => profile.State.IsIsland == (filter.Level != "no"),
        var id when snapshot.Indicators.TryGetValue(id, out var indicator) => profile.Value(id, asOf, snapshot.Parameters.MaximumAge) is { } figure
            ? indicator.IsFlag ? (figure.Value >= 0.5) == (filter.Level != "no") : indicator.BandOf(figure.Value)?.Name == filter.Level
            : null,
        var id => Factor(profile, id, asOf) is { } degree ? filter.Level == (degree < Third ? "low" : degree > 1 - Third ? "high" : "medium") : null,
    };

    private double? Factor(StateProfile profile, string id, int? asOf) =>
        snapshot.Factors.FirstOrDefault(f => f.Id == id)?.Value is { } value ? Degree(value, profile, asOf) : null;

    /// <summary>As far as the state's own figures give it; what hangs on a sender or a scenario is unknown here.</summary>
    private double? Degree(Condition condition, StateProfile profile, int? asOf) => condition switch
    {
        Condition.Always => 1,
        Condition.All { Parts: var parts } => parts.Select(p => Degree(p, profile, asOf)).ToArray() is var d && d.All(x => x is not null) ? d.Min() : null,
        Condition.Any { Parts: var parts } => parts.Select(p => Degree(p, profile, asOf)).Where(x => x is not null).Max(),
        Condition.Not { Part: var part } => 1 - Degree(part, profile, asOf),
        Condition.Ramp { Feature.Kind: FeatureKind.Indicator } ramp =>
            profile.Value(ramp.Feature.Name, asOf, snapshot.Parameters.MaximumAge) is { } figure ? On(ramp, figure.Value) : null,
        Condition.Ramp { Feature.Kind: FeatureKind.Factor } ramp => Factor(profile, ramp.Feature.Name, asOf) is { } degree ? On(ramp, degree) : null,
        _ => null,
    };

    private static double On(Condition.Ramp ramp, double value)
    {
        var up = Math.Clamp((value - ramp.Low) / (ramp.High - ramp.Low), 0, 1);
        return ramp.Falling ? 1 - up : up;
    }
}
