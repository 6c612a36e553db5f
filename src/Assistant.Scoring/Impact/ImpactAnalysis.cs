using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Impact;

/// <summary>Puts every state under every scenario of a grid in two versions, and tells which answers move, how far and through what.</summary>
public sealed class ImpactAnalysis
{
    private readonly CentreScorer _before;
    private readonly CentreScorer _after;

    private ImpactAnalysis(CentreScorer before, CentreScorer after) => (_before, _after) = (before, after);

    /// <summary>Compiles both versions; the later one takes over what is the same.</summary>
    public static ImpactAnalysis Prepare(RuleBaseSnapshot before, RuleBaseSnapshot after)
    {
        var first = new CentreScorer(before);
        return new ImpactAnalysis(first, new CentreScorer(after, first));
    }

    /// <summary>Compares at the centre of each case, on all processors; the outcome does not depend on how many there are.</summary>
    /// <param name="options">Threshold and size of the grid.</param>
    /// <param name="progress">Told the number of states done; may be called from several threads.</param>
    /// <param name="cancellationToken">Stops between states.</param>
    public ImpactReport Run(ImpactOptions options, Action<int, int>? progress = null, CancellationToken cancellationToken = default)
    {
        var grid = ScenarioGrid.Of(_before.Snapshot, _after.Snapshot, options.Scenarios);
        string[] states = [.. _before.Snapshot.States.Keys.Intersect(_after.Snapshot.States.Keys)
            .Where(s => _before.Snapshot.States[s].Class != StateClass.Great && _after.Snapshot.States[s].Class != StateClass.Great)
            .Order(StringComparer.Ordinal)];
        (string Option, int Before, int After)[] shared = [.. from b in _before.Options.Index() join a in _after.Options.Index() on b.Item equals a.Item select (b.Item, b.Index, a.Index)];
        var pair = new CasePair(_before, _after, shared, options.Threshold);
        var impacts = new IReadOnlyList<CaseImpact>[states.Length];
        var done = 0;
        Parallel.For(0, states.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            impacts[i] = pair.Compare(states[i], grid.Where(s => Fits(states[i], s.Scenario)));
            progress?.Invoke(Interlocked.Increment(ref done), states.Length);
        });

        return Sum(states.Length, grid.Count, [.. impacts.SelectMany(i => i)], [.. shared.Select(s => s.Option)], options.Threshold);
    }

    private static bool Fits(string state, Scenario scenario) => !scenario.Senders.Contains(state) && !scenario.Over.Contains(state);

    private ImpactReport Sum(int states, int scenarios, List<CaseImpact> cases, string[] shared, double threshold)
    {
        var moves = cases.SelectMany(c => c.Moves).ToList();
        List<ImpactFlip> flips = [.. cases.Select(c => c.Flip).OfType<ImpactFlip>()];
        return new ImpactReport(
            states, scenarios, cases.Count, threshold, flips,
            [.. _after.Options.Union(_before.Options).Select(o => Option(o, cases, moves, Array.IndexOf(shared, o)))],
            [.. Rules(flips, moves)]);
    }

    private static OptionImpact Option(string option, List<CaseImpact> cases, List<ImpactMove> moves, int index)
    {
        var mine = moves.Where(m => m.Option == option).ToList();
        return new OptionImpact(
            option, mine.Count(m => m.Change > 0), mine.Count(m => m.Change < 0),
            index < 0 || cases.Count == 0 ? 0 : cases.Sum(c => c.Changes[index]) / cases.Count,
            mine.MaxBy(m => Math.Round(Math.Abs(m.Change), 9)),
            cases.Count(c => c.Led == option), cases.Count(c => c.Leads == option));
    }

    private static IEnumerable<RuleImpact> Rules(List<ImpactFlip> flips, List<ImpactMove> moves)
    {
        var flipped = flips.ToLookup(f => f.Cause.Rule ?? "");
        var moved = moves.ToLookup(m => m.Cause.Rule ?? "");
        return flipped.Select(f => f.Key).Union(moved.Select(m => m.Key))
            .Select(rule => new RuleImpact(
                rule.Length == 0 ? null : rule, flipped[rule].Count(), moved[rule].Count(), moved[rule].Select(m => Math.Abs(m.Change)).DefaultIfEmpty(0).Max()))
            .OrderByDescending(r => r.Flips)
            .ThenByDescending(r => r.Moves)
            .ThenBy(r => r.Rule, StringComparer.Ordinal);
    }
}
