using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>A rule in force was read twice, and what the readers saw differently is settled: the weaker class counts.</summary>
internal sealed class CodingCheck(IReadOnlyDictionary<string, HedgeClass> hedges, double p0, ProblemLog problems)
{
    private const string SawNothing = "none";

    public void Check(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules.Where(r => r.Status == RuleStatus.Stable))
        {
            foreach (var effect in rule.Effects.Where(e => e is { HasWeight: true, Coded.Count: 2 }))
            {
                if (Difference(effect) is { } difference)
                {
                    problems.Add(rule.Place, ProblemCodes.OpenDifference, $"`{rule.Id}` is in force, but on {effect.Option} {difference}, or set `status: reviewed` until it is");
                }
            }
        }
    }

    /// <returns>What stands open and how to settle it; null when nothing does, or when a name is wrong and reported as such.</returns>
    private string? Difference(Effect effect)
    {
        if (effect.Coded.Contains(SawNothing))
        {
            return "one reader saw no effect; drop the effect";
        }

        if (effect.Coded.Append(effect.Hedge ?? "").Any(c => !hedges.ContainsKey(c)))
        {
            return null;
        }

        var readings = effect.Coded.Select(c => hedges[c]).ToList();
        if ((readings[0].Mid < p0) != (readings[1].Mid < p0))
        {
            return $"one reader saw `{effect.Coded[0]}` and the other `{effect.Coded[1]}`, which point opposite ways; let both read again";
        }

        var weaker = readings.MinBy(r => HedgeWords.Strength(r, p0))!;
        return HedgeWords.Strength(hedges[effect.Hedge!], p0) == HedgeWords.Strength(weaker, p0) ? null : $"the hedge is `{effect.Hedge}` while the readers saw `{effect.Coded[0]}` and `{effect.Coded[1]}`; write `{weaker.Id}`, the weaker";
    }
}
