using Assistant.RuleBase.States;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Evaluation;

/// <summary>Compares mean scores between regions and between thirds of governance, over every state and every reference scenario.</summary>
/// <remarks>A gap is no fault in itself: the rules behind it tell whether the document or the data put it there.</remarks>
public static class ScoreGaps
{
    private const string Governance = "government-effectiveness";
    private const string Unknown = "unknown";
    private const int RulesShown = 3;

    private static readonly ScoringOptions Centre = new(Ranges: false, Figures: false);

    /// <summary>Scores every smaller and middle state under every reference scenario, a few seconds' work.</summary>
    /// <param name="compiled">The rule base.</param>
    /// <param name="step">Called after each state, or null.</param>
    public static ScoreGapReport Run(CompiledRuleBase compiled, Action? step = null)
    {
        var scorer = new ResponseScorer(compiled);
        var states = ReferenceCases.Pairs(compiled.Snapshot)
            .GroupBy(p => p.State, p => p.Scenario)
            .Select(g =>
            {
                var means = StateMeans.Of(g.Key, [.. g.Select(s => scorer.Assess(g.Key, s, null, Centre))]);
                step?.Invoke();
                return means;
            })
            .ToList();
        var thirds = Thirds(compiled, states);
        var regions = states.GroupBy(s => s.Profile.State.Region, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var options = compiled.Program.Options;
        return new ScoreGapReport(
            Governance,
            [.. Scores("region", regions, options), .. Scores("governance", thirds, options)],
            [.. Gaps("region", regions, options).Concat(Gaps("governance", thirds, options)).OrderByDescending(g => Math.Round(g.HighMean - g.LowMean, 9))]);
    }

    private static Dictionary<string, List<StateMeans>> Thirds(CompiledRuleBase compiled, List<StateMeans> states)
    {
        var age = compiled.Snapshot.Parameters.MaximumAge;
        var known = states.Where(s => s.Profile.Value(Governance, null, age) is not null)
            .OrderBy(s => s.Profile.Value(Governance, null, age)!.Value.Value)
            .ThenBy(s => s.Profile.State.Iso3, StringComparer.Ordinal)
            .ToList();
        string[] names = ["low", "middle", "high"];
        var thirds = names.Select((name, i) => (name, Of: known.Skip(i * known.Count / 3).Take(((i + 1) * known.Count / 3) - (i * known.Count / 3)).ToList()))
            .ToDictionary(t => t.name, t => t.Of, StringComparer.Ordinal);
        var rest = states.Except(known).ToList();
        if (rest.Count > 0)
        {
            thirds[Unknown] = rest;
        }

        return thirds;
    }

    private static IEnumerable<GroupScores> Scores(string by, Dictionary<string, List<StateMeans>> groups, IReadOnlyList<string> options) =>
        groups.Where(g => g.Value.Count > 0).Select(g => new GroupScores(
            by, g.Key, g.Value.Count, options.ToDictionary(o => o, o => g.Value.Average(s => s.Scores[o]), StringComparer.Ordinal)));

    private static IEnumerable<ScoreGap> Gaps(string by, Dictionary<string, List<StateMeans>> groups, IReadOnlyList<string> options)
    {
        var compared = groups.Where(g => g.Key != Unknown && g.Value.Count > 0).ToList();
        foreach (var option in compared.Count > 1 ? options : [])
        {
            var ordered = compared.OrderByDescending(g => Math.Round(g.Value.Average(s => s.Scores[option]), 9)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
            var (high, low) = (ordered[0], ordered[^1]);
            yield return new ScoreGap(
                by, option, high.Key, low.Key, high.Value.Average(s => s.Scores[option]), low.Value.Average(s => s.Scores[option]),
                RulesBetween(option, high.Value, low.Value));
        }
    }

    private static List<GapRule> RulesBetween(string option, List<StateMeans> high, List<StateMeans> low) =>
    [
        .. high.Concat(low).SelectMany(s => s.Deltas.Keys).Where(k => k.Option == option).Distinct()
            .Select(k => new GapRule(k.Rule, high.Average(s => s.Deltas.GetValueOrDefault(k)) - low.Average(s => s.Deltas.GetValueOrDefault(k))))
            .OrderByDescending(r => Math.Round(Math.Abs(r.Difference), 9))
            .ThenBy(r => r.Rule, StringComparer.Ordinal)
            .Take(RulesShown),
    ];
}
