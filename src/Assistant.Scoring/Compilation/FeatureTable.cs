using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Compilation;

/// <summary>All features the rules look at, each with one place in the vector of a case.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<Feature, int> _indices = [];
    private readonly List<Feature> _features = [];

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
    }

    public int Count => _features.Count;

    public Feature this[int index] => _features[index];

    public int IndexOf(Feature feature) => _indices.GetValueOrDefault(feature, -1);

    private static IEnumerable<Condition> Conditions(Rule rule) =>
        new[] { rule.When, rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>();
}
