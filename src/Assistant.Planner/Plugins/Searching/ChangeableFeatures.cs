using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>What of a case can change at all, as far as any rule in force asks for it.</summary>
/// <remarks>Geography, size and history are never offered as a change.</remarks>
internal sealed class ChangeableFeatures
{
    private readonly Dictionary<string, HashSet<string>> _byOption;

    public ChangeableFeatures(RuleBaseSnapshot snapshot)
    {
        var rules = snapshot.Rules.Where(r => r.Status == RuleStatus.Stable && r.Effects.Any(e => e.BearsOn == BearsOn.Choice)).ToArray();
        var byRule = rules.ToDictionary(r => r.Id, r => Ramps(snapshot, r).ToArray(), StringComparer.Ordinal);
        _byOption = rules
            .SelectMany(r => r.Effects.Where(e => e.BearsOn == BearsOn.Choice).SelectMany(e => byRule[r.Id].Select(ramp => (e.Option, Name: NameOf(ramp.Feature)))))
            .GroupBy(x => x.Option, x => x.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Condition.Ramp[] ramps = [.. byRule.Values.SelectMany(r => r).Distinct()];
        var asked = ramps.Where(r => r.Feature.Kind == FeatureKind.Scenario).Select(r => NameOf(r.Feature)).ToHashSet(StringComparer.Ordinal);
        Attributes =
        [
            .. CaseChange.Attributes.Where(asked.Contains)
                .Select(a => (a, (IReadOnlyList<string>)[.. snapshot.Sanctions.Attributes.GetValueOrDefault(a, []).Select(t => t.Id)])),
        ];
        Knots =
        [
            .. ramps.Where(r => r.Feature.Kind == FeatureKind.Indicator && CanChange(snapshot.Indicators[r.Feature.Name]))
                .GroupBy(r => r.Feature.Name)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (snapshot.Indicators[g.Key], (IReadOnlyList<double>)[.. g.SelectMany(r => new[] { r.Low, r.High }).Distinct().Order()])),
        ];
    }

    /// <summary>Scenario attributes that some rule looks at, with their values.</summary>
    public IReadOnlyList<(string Attribute, IReadOnlyList<string> Values)> Attributes { get; }

    /// <summary>Indicators that some rule looks at and that can move, with the places where a ramp begins or ends, rising.</summary>
    public IReadOnlyList<(Indicator Indicator, IReadOnlyList<double> Places)> Knots { get; }

    /// <summary>Whether some claim for or against one of the options looks at an attribute or indicator.</summary>
    public bool Concerns(IEnumerable<string> options, string feature) => options.Any(o => _byOption.TryGetValue(o, out var features) && features.Contains(feature));

    private static bool CanChange(Indicator indicator) => indicator is { IsFlag: false, IsMutable: true };

    private static string NameOf(Feature feature) => feature.Kind == FeatureKind.Scenario ? feature.Name.Split('=')[0] : feature.Name;

    /// <summary>Every ramp a rule looks at, through factors and through the rules that weaken or strengthen it.</summary>
    private static IEnumerable<Condition.Ramp> Ramps(RuleBaseSnapshot snapshot, Rule rule) =>
        new[] { rule.When, rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>().SelectMany(c => Ramps(snapshot, c));

    private static IEnumerable<Condition.Ramp> Ramps(RuleBaseSnapshot snapshot, Condition condition) => condition switch
    {
        Condition.Ramp { Feature.Kind: FeatureKind.Factor } ramp =>
            snapshot.Factors.FirstOrDefault(f => f.Id == ramp.Feature.Name)?.Value is { } value ? Ramps(snapshot, value) : [],
        Condition.Ramp { Feature.Kind: FeatureKind.Rule } ramp => snapshot.FindRule(ramp.Feature.Name) is { } other ? Ramps(snapshot, other.When) : [],
        Condition.Ramp ramp => [ramp],
        Condition.All all => all.Parts.SelectMany(p => Ramps(snapshot, p)),
        Condition.Any any => any.Parts.SelectMany(p => Ramps(snapshot, p)),
        Condition.Not not => Ramps(snapshot, not.Part),
        _ => [],
    };
}
