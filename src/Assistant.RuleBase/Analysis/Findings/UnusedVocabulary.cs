using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>Indicators and factors that no condition looks at.</summary>
internal static class UnusedVocabulary
{
    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        var features = content.InForce.SelectMany(ConditionsOf).SelectMany(c => c.Features)
            .Concat(content.Snapshot.Factors.SelectMany(f => f.Value?.Features ?? []))
            .ToHashSet();
        var indicators = features.Where(f => f.Kind == FeatureKind.Indicator).Select(f => f.Name).Concat(content.Map.ClassIndicators).ToHashSet(StringComparer.Ordinal);
        if (features.Any(f => f is { Kind: FeatureKind.Dyad, Name: "vote-distance" }))
        {
            // Distances between votes are measured between these points.
            indicators.Add("un-ideal-point");
        }

        foreach (var id in content.Snapshot.Indicators.Keys.Where(i => !indicators.Contains(i)).Order(StringComparer.Ordinal))
        {
            yield return new Finding(
                ProblemCodes.UnusedIndicator, new EntryId(EntryKind.Indicator, id), null,
                $"no rule, factor or class of states looks at `{id}`; use it, drop it with its figures, or say here what it is kept for");
        }

        foreach (var factor in content.Snapshot.Factors.Where(f => !features.Contains(new Feature(FeatureKind.Factor, f.Id))))
        {
            yield return new Finding(
                ProblemCodes.UnusedFactor, new EntryId(EntryKind.Factor, factor.Id), null, $"no rule or factor looks at `{factor.Id}`; use it or drop it");
        }
    }

    private static IEnumerable<Condition> ConditionsOf(Rule rule) => new[] { rule.When, rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>();
}
