using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Scoring.Counterfactuals;

/// <summary>The scenario attributes a counterfactual may change: those some rule looks at. Who presses whom over whom stays.</summary>
internal sealed class ScenarioDimensions(CompiledRuleBase compiled)
{
    private readonly ScenarioFeatures _features = new(compiled.Snapshot);

    private readonly IReadOnlyList<(string Attribute, int[] Places)> _attributes =
    [
        .. Enumerable.Range(0, compiled.Program.Features.Count)
            .Where(f => compiled.Program.Features[f].Kind == FeatureKind.Scenario)
            .GroupBy(f => compiled.Program.Features[f].Name.Split('=')[0], StringComparer.Ordinal)
            .Where(g => g.Key != "position")
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.ToArray())),
    ];

    public IEnumerable<Dimension> Of(Scenario scenario, double[] centre)
    {
        foreach (var (attribute, places) in _attributes)
        {
            IReadOnlyList<Step> levels = [.. Changes(attribute, scenario).Select(c => Step(c, scenario, places, centre))];
            yield return new Dimension.Category(levels);
        }
    }

    private IEnumerable<(FeatureChange Change, Func<Scenario, Scenario> Apply)> Changes(string attribute, Scenario scenario)
    {
        switch (attribute)
        {
            case "secondary":
                return [(Said("secondary", Word(scenario.Secondary), Word(!scenario.Secondary)), s => s with { Secondary = !scenario.Secondary })];
            case "measures":
                return Toggles(attribute, scenario.Measures, (s, list) => s with { Measures = list }).Where(c => c.Apply(scenario).Measures.Count > 0);
            case "offers":
                return Toggles(attribute, scenario.Offers, (s, list) => s with { Offers = list });
            default:
                var now = Now(attribute, scenario);
                return Terms(attribute).Where(t => t.Id != now).Select(t => (Said(attribute, now, t.Id), With(attribute, t.Id)));
        }
    }

    private IEnumerable<(FeatureChange Change, Func<Scenario, Scenario> Apply)> Toggles(
        string attribute, IReadOnlyList<string> now, Func<Scenario, IReadOnlyList<string>, Scenario> with) =>
        Terms(attribute).Select(t => now.Contains(t.Id)
            ? (Said(attribute, t.Id, null), (Func<Scenario, Scenario>)(s => with(s, [.. now.Where(n => n != t.Id)])))
            : (Said(attribute, null, t.Id), s => with(s, [.. now, t.Id])));

    /// <summary>A step on a scale costs the way it moves, any other change of category costs 1.</summary>
    private Step Step((FeatureChange Change, Func<Scenario, Scenario> Apply) change, Scenario scenario, int[] places, double[] centre)
    {
        var changed = change.Apply(scenario);
        (int Place, double Value)[] values =
        [
            .. places.Select(p => (p, _features.Value(compiled.Program.Features[p].Name, changed) ?? compiled.Vector.ReferenceOf(p).Median)),
        ];
        var scale = places.Where(p => compiled.Program.Features[p].Name == change.Change.Feature).ToArray();
        var to = compiled.Snapshot.Sanctions.ScaleOf(change.Change.Feature, change.Change.To);
        var cost = to is not null && scale is [var place] ? Math.Abs(to.Value - centre[place]) : 1;
        return new Step(change.Change with { Cost = cost }, values, change.Apply);
    }

    private IReadOnlyList<Term> Terms(string attribute) => compiled.Snapshot.Sanctions.Attributes.GetValueOrDefault(attribute, []);

    private static FeatureChange Said(string attribute, string? from, string? to) => new(attribute, false, from, to, null, null, 1);

    private static string Word(bool holds) => holds ? "true" : "false";

    private static string? Now(string attribute, Scenario scenario) => attribute switch
    {
        "breadth" => scenario.Breadth,
        "intensity" => scenario.Intensity,
        "duration" => scenario.Duration,
        "phase" => scenario.Phase,
        "demand" => scenario.Demand,
        _ => scenario.Posture,
    };

    private static Func<Scenario, Scenario> With(string attribute, string value) => attribute switch
    {
        "breadth" => s => s with { Breadth = value },
        "intensity" => s => s with { Intensity = value },
        "duration" => s => s with { Duration = value },
        "phase" => s => s with { Phase = value },
        "demand" => s => s with { Demand = value },
        _ => s => s with { Posture = value },
    };
}
