using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>Conditions that ask for both sides of a band, two values of one attribute, or an empty stretch.</summary>
internal static class UnreachableConditions
{
    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        var reach = new Reachability(content.Snapshot);
        foreach (var rule in content.InForce)
        {
            var entry = new EntryId(EntryKind.Rule, rule.Id);
            foreach (var dead in reach.DeadParts(rule.When))
            {
                yield return Found(entry, $"{Part(dead, reach.CanHold(rule.When))} of `{rule.Id}` can never hold");
            }

            foreach (var (name, condition) in new[] { ("weakened_by", rule.WeakenedBy), ("strengthened_by", rule.StrengthenedBy) })
            {
                if (condition is not null && reach.CanHold(rule.When) && !reach.CanHold(new Condition.All([rule.When, condition])))
                {
                    yield return Found(entry, $"`{name}` of `{rule.Id}` can never hold where its `when` does");
                }
            }
        }

        foreach (var factor in content.Snapshot.Factors.Where(f => f.Value is not null))
        {
            foreach (var dead in reach.DeadParts(factor.Value!))
            {
                yield return Found(new EntryId(EntryKind.Factor, factor.Id), $"{Part(dead, reach.CanHold(factor.Value!))} of `{factor.Id}` can never hold");
            }
        }
    }

    private static string Part(Condition dead, bool othersHold) => othersHold
        ? $"the part on {string.Join(" and ", dead.Features.Select(f => f.ToString()).Distinct())}"
        : "the condition";

    private static Finding Found(EntryId entry, string what) => new(
        ProblemCodes.UnreachableCondition, entry, null, $"{what}: it asks for two things that exclude each other; move the ends of the ramps apart, or drop one");
}
