using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>Wherever one rule applies another does too, and they push one response opposite ways without naming each other.</summary>
internal static class Contradictions
{
    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        var signs = new EffectSigns(content.Snapshot);
        foreach (var (narrow, wide) in Pairs(content.InForce))
        {
            var clash = signs.Of(narrow)
                .SelectMany(_ => signs.Of(wide), (a, b) => (a, b))
                .FirstOrDefault(x => x.a.Effect.Option == x.b.Effect.Option && x.a.Effect.BearsOn == x.b.Effect.BearsOn && x.a.Supports != x.b.Supports);
            if (clash.a.Effect is { } effect)
            {
                yield return new Finding(
                    ProblemCodes.Contradiction, new EntryId(EntryKind.Rule, narrow.Id), new EntryId(EntryKind.Rule, wide.Id),
                    $"wherever `{narrow.Id}` applies, `{wide.Id}` does too, and says the opposite on the {effect.BearsOn.ToString().ToLowerInvariant()} of {effect.Option}; "
                    + "narrow one `when`, or let both name each other under `opposes`");
            }
        }
    }

    private static IEnumerable<(Rule Narrow, Rule Wide)> Pairs(IReadOnlyList<Rule> rules) =>
        from narrow in rules
        from wide in rules
        where narrow != wide
            && !narrow.Opposes.Contains(wide.Id)
            && Implication.Holds(narrow.When, wide.When)
            && (string.CompareOrdinal(narrow.Id, wide.Id) < 0 || !Implication.Holds(wide.When, narrow.When))
        select (narrow, wide);
}
