using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.States;
using static System.FormattableString;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>Rules and factors that look at an indicator known for less than half of the states: mostly they guess.</summary>
internal static class ThinIndicators
{
    private const double Half = 0.5;

    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        StateProfile[] asked = [.. content.Snapshot.States.Values.Where(s => s.Class != StateClass.Great)];
        if (asked.Length == 0)
        {
            return [];
        }

        var coverage = content.Snapshot.Indicators.Keys.ToDictionary(i => i, i => asked.Count(s => s.Series.ContainsKey(i)) / (double)asked.Length, StringComparer.Ordinal);
        return content.InForce.Select(r => (Entry: new EntryId(EntryKind.Rule, r.Id), Features: FeaturesOf(r)))
            .Concat(content.Snapshot.Factors.Select(f => (Entry: new EntryId(EntryKind.Factor, f.Id), Features: f.Value?.Features ?? [])))
            .SelectMany(x => x.Features.Where(f => f.Kind == FeatureKind.Indicator).Select(f => f.Name).Distinct(), (x, indicator) => (x.Entry, Indicator: indicator))
            .Where(x => coverage[x.Indicator] < Half)
            .Select(x => new Finding(
                ProblemCodes.ThinIndicator, x.Entry, new EntryId(EntryKind.Indicator, x.Indicator),
                Invariant($"`{x.Entry.Id}` looks at `{x.Indicator}`, known for {100 * coverage[x.Indicator]:0} % of the states asked about; ")
                + "add figures, or look at one that is known more widely"));
    }

    private static IEnumerable<Feature> FeaturesOf(Rule rule) =>
        new[] { rule.When, rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>().SelectMany(c => c.Features);
}
