using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>Rules with a condition that are held to topic questions only, or never made to fire: nothing shows that the condition does what it says.</summary>
internal static class UntriedConditions
{
    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        var tried = content.Cases.Where(c => c.Expect is { Found: null, Fires: true }).Select(c => c.Rule).ToHashSet(StringComparer.Ordinal);
        return content.InForce
            .Where(r => r.When is not Condition.Always && !tried.Contains(r.Id))
            .Select(r => new Finding(
                ProblemCodes.UntriedCondition, new EntryId(EntryKind.Rule, r.Id), null,
                $"no case makes the condition of `{r.Id}` hold; add one that expects an activation to {r.Topic}.cases.yaml"));
    }
}
