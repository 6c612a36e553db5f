using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Compilation;

/// <summary>All features the rules look at, each with one place in the vector of a case.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<Feature, int> _indices = [];
    private readonly List<Feature> _features = [];
    private readonly int[][] _byDependence;

    public FeatureTable(RuleBaseSnapshot snapshot, IEnumerable<Rule> rules)
    {
        foreach (var feature in snapshot.Factors.SelectMany(f => f.Value?.Features ?? [])
            .Concat(snapshot.Factors.Select(f => new Feature(FeatureKind.Factor, f.Id)))
            .Concat(rules.SelectMany(Conditions).SelectMany(c => c.Features)))
        {
            if (_indices.TryAdd(feature, _features.Count))
            {
                _features.Add(feature);
            }
        }

        _byDependence = [.. Enum.GetValues<Dependence>().Select(d => Enumerable.Range(0, Count).Where(f => DependenceOf(_features[f]) == d).ToArray())];
    }

    public int Count => _features.Count;

    public Feature this[int index] => _features[index];

    public int IndexOf(Feature feature) => _indices.GetValueOrDefault(feature, -1);

    /// <summary>Places of the features that depend on one part of a scenario.</summary>
    public int[] Of(Dependence dependence) => _byDependence[(int)dependence];

    private static Dependence DependenceOf(Feature feature) => feature.Kind switch
    {
        FeatureKind.Scenario => Dependence.Scenario,
        FeatureKind.Sender or FeatureKind.Bodies => Dependence.Senders,
        _ => feature.Toward switch { "sender" => Dependence.Senders, "over" => Dependence.Over, "patron" => Dependence.Patron, _ => Dependence.None },
    };

    private static IEnumerable<Condition> Conditions(Rule rule) =>
        new[] { rule.When, rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>();
}
