using Assistant.RuleBase.Scenarios;

namespace Assistant.Scoring.Impact;

/// <summary>One case under both versions: who leads, what moved, and through what.</summary>
internal sealed class CasePair(CentreScorer before, CentreScorer after, IReadOnlyList<(string Option, int Before, int After)> shared, double threshold)
{
    /// <summary>One state under every scenario that fits it.</summary>
    public List<CaseImpact> Compare(string state, IEnumerable<ReferenceScenario> scenarios)
    {
        var (was, now) = (before.Snapshot.States[state], after.Snapshot.States[state]);
        return [.. scenarios.Select(s => Compare(state, s, before.Score(was, s.Scenario), after.Score(now, s.Scenario)))];
    }

    private CaseImpact Compare(string state, ReferenceScenario scenario, CentreScores was, CentreScores now)
    {
        var (led, leads) = (was.Leading(before.Options), now.Leading(after.Options));
        var (from, to) = (before.Options[led], after.Options[leads]);
        var changes = new double[shared.Count];
        var moves = new List<ImpactMove>();
        for (var i = 0; i < shared.Count; i++)
        {
            var (option, b, a) = shared[i];
            var (earlier, later) = (was.Score(b), now.Score(a));
            changes[i] = later - earlier;
            if (Math.Round(Math.Abs(later - earlier), 9) > threshold)
            {
                moves.Add(new ImpactMove(state, scenario.Id, option, earlier, later, Cause(Parts(was, now, option))));
            }
        }

        var flip = from == to ? null : new ImpactFlip(state, scenario.Id, from, to, Cause(Difference(Parts(was, now, to), Parts(was, now, from))));
        return new CaseImpact(from, to, flip, moves, changes);
    }

    /// <summary>What moved an option, by rule; the base rate stands under the empty name. An option one version lacks moved by all it has.</summary>
    private Dictionary<string, double> Parts(CentreScores was, CentreScores now, string option)
    {
        var (b, a) = (IndexOf(before.Options, option), IndexOf(after.Options, option));
        var parts = Difference(a < 0 ? [] : after.Parts(now, a), b < 0 ? [] : before.Parts(was, b));
        parts[""] = (a < 0 ? 0 : now.Prior[a]) - (b < 0 ? 0 : was.Prior[b]);
        return parts;
    }

    private static Dictionary<string, double> Difference(Dictionary<string, double> now, Dictionary<string, double> was) =>
        now.Keys.Union(was.Keys).ToDictionary(k => k, k => now.GetValueOrDefault(k) - was.GetValueOrDefault(k), StringComparer.Ordinal);

    /// <summary>The part that goes furthest in the direction of the whole; equal ones in ordinal order.</summary>
    private static ImpactCause Cause(Dictionary<string, double> parts)
    {
        // Summed in ordinal order, so that the same case gives the same digits whatever the dictionary does.
        var ordered = parts.OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
        var whole = ordered.Sum(p => p.Value);
        var sign = whole < 0 ? -1 : 1;
        var (rule, part) = ordered.MaxBy(p => Math.Round(sign * p.Value, 9));
        return new ImpactCause(rule.Length == 0 ? null : rule, sign * part, Math.Abs(whole));
    }

    private static int IndexOf(IReadOnlyList<string> options, string option)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i] == option)
            {
                return i;
            }
        }

        return -1;
    }
}
