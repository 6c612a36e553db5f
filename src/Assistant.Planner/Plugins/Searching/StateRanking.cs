using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>Orders states by the score of a response: all at their centre, then those shown again with ranges.</summary>
internal sealed class StateRanking(RuleBaseSnapshot snapshot, AssessCase assess)
{
    private const int MostShown = 10;

    private readonly StateGroups _groups = new(snapshot);
    private readonly StateFiltering _filters = new(snapshot);

    public RankingFound Rank(
        IReadOnlyList<string> named, string? among, IReadOnlyList<StateFilter> filters, string? option, bool leastFirst, Scenario scenario, int? asOf, ScoringOptions options, int? top)
    {
        StateProfile[] group = named.Count > 0 ? [.. named.Select(s => snapshot.States[s])] : [.. _groups.Of(among, asOf)];
        var rankable = group.Where(s => s.Class != StateClass.Great && !scenario.Senders.Contains(s.State.Iso3) && !scenario.Over.Contains(s.State.Iso3)).ToArray();
        var fit = rankable.Select(s => (State: s, Fits: Fits(s, filters, asOf))).ToArray();
        var centre = options with { Ranges = false };
        var ordered = fit.Where(f => f.Fits == true)
            .Select(f => assess(f.State.State.Iso3, scenario, asOf, centre))
            .OrderByDescending(a => option is null ? 0 : Math.Round(a.Of(option).Score, 9) * (leastFirst ? -1 : 1))
            .ThenBy(a => snapshot.States[a.State].State.Name, StringComparer.Ordinal)
            .ToArray();
        var shown = Math.Min(Math.Clamp(top ?? MostShown, 1, MostShown), ordered.Length);
        return new RankingFound(
            option,
            leastFirst,
            [.. ordered.Select((a, i) => new AssessedCase(i < shown && options.Ranges ? assess(a.State, scenario, asOf, options) : a, null))],
            shown,
            [.. group.Except(rankable).Select(s => s.State.Iso3)],
            [.. fit.Where(f => f.Fits is null).Select(f => f.State.State.Iso3)]);
    }

    /// <summary>A state that fails one filter is out, whatever else is unknown about it.</summary>
    private bool? Fits(StateProfile state, IReadOnlyList<StateFilter> filters, int? asOf)
    {
        var all = filters.Select(f => _filters.Has(state, f, asOf)).ToArray();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }
}
