using System.Collections.Concurrent;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Cases;

/// <summary>The ties of one state, sorted out once for every party asked about.</summary>
internal sealed class TiesByParty(StateProfile profile, Counterparts counterparts)
{
    private readonly ConcurrentDictionary<string, (Tie Tie, int Place)[]> _with = new(StringComparer.Ordinal);

    /// <summary>Ties with a party, each with its place among all; a party the base does not know is not remembered.</summary>
    public (Tie Tie, int Place)[] With(string party) =>
        counterparts.Knows(party) ? _with.GetOrAdd(party, Sorted) : Sorted(party);

    private (Tie Tie, int Place)[] Sorted(string party) =>
        [.. profile.Ties.Select((tie, place) => (tie, place)).Where(t => counterparts.IsPartOf(t.tie.Partner, party))];
}
