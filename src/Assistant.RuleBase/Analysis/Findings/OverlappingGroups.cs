using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>A group of one effect that makes a point another group makes from the same sentence and on the same ground: the sentence counts in full twice.</summary>
internal static class OverlappingGroups
{
    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        var groups = content.InForce
            .SelectMany(r => r.Effects.Where(e => e.HasWeight).Select(e => (Rule: r, Effect: e)))
            .GroupBy(x => (x.Effect.Option, x.Effect.BearsOn, x.Effect.Supports, Group: x.Effect.Group!))
            .ToList();
        foreach (var alone in groups.Where(g => g.Count() == 1))
        {
            var rule = alone.Single().Rule;
            foreach (var other in groups.Where(g => g.Key.Group != alone.Key.Group && (g.Count() > 1 || string.CompareOrdinal(g.Key.Group, alone.Key.Group) < 0)))
            {
                if (IsSamePoint(alone.Key, other.Key) && other.FirstOrDefault(x => SaysItToo(x.Rule, rule)) is { Rule: { } twin })
                {
                    yield return new Finding(
                        ProblemCodes.OverlappingGroup, new EntryId(EntryKind.Rule, rule.Id), new EntryId(EntryKind.Rule, twin.Id),
                        $"the group `{alone.Key.Group}` holds this effect alone, while `{twin.Id}` makes the same point from the same sentence and on the same ground in `{other.Key.Group}`; "
                        + "put both into one group, so that the sentence does not count in full twice");
                }
            }
        }
    }

    private static bool IsSamePoint((string Option, BearsOn BearsOn, bool Supports, string Group) a, (string Option, BearsOn BearsOn, bool Supports, string Group) b) =>
        (a.Option, a.BearsOn, a.Supports) == (b.Option, b.BearsOn, b.Supports);

    private static bool SaysItToo(Rule a, Rule b) =>
        a.Cites.Intersect(b.Cites).Any() && a.When.Features.Intersect(b.When.Features).Any();
}
