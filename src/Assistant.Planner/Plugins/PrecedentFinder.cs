using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Plugins;

/// <summary>Finds the coded cases nearest to a pressure: by position, sender, measures, breadth and dependence on the sender.</summary>
internal sealed class PrecedentFinder(RuleBaseSnapshot snapshot)
{
    private const double PositionCounts = 2;
    private const double HalfCounts = 0.5;

    public IReadOnlyList<NearEpisode> Nearest(string state, Scenario scenario, int most)
    {
        var dependence = Dependence(state, scenario.Senders);
        return
        [
            .. snapshot.Episodes
                .Select(e => new NearEpisode(e, Math.Round(Distance(scenario, dependence, e), 9)))
                .OrderBy(n => n.Distance)
                .ThenByDescending(n => n.Episode.From)
                .ThenBy(n => n.Episode.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private double Distance(Scenario asked, double dependence, Episode episode)
    {
        var coded = episode.Scenario;
        return (asked.Position == coded.Position ? 0 : PositionCounts)
            + Parties(asked.Senders, coded.Senders)
            + (1 - Overlap(asked.Measures, coded.Measures))
            + (HalfCounts * Math.Abs(Breadth(asked) - Breadth(coded)))
            + (HalfCounts * Math.Abs(dependence - Dependence(episode.State, coded.Senders)))
            + (asked.Position == "third-party" ? HalfCounts * Parties(asked.Over, coded.Over) : 0);
    }

    /// <summary>0 for a party in common (or none on either side), a half for one of the same camp, 1 for strangers.</summary>
    private double Parties(IReadOnlyList<string> asked, IReadOnlyList<string> coded) =>
        asked.Intersect(coded).Any() || asked.Count + coded.Count == 0 ? 0 : Camps(asked).Intersect(Camps(coded)).Any() ? HalfCounts : 1;

    private IEnumerable<string> Camps(IEnumerable<string> parties) =>
        parties.Select(p => snapshot.Sanctions.FindSender(p)?.Camp).OfType<string>().Where(c => c != "none");

    private static double Overlap(IReadOnlyList<string> asked, IReadOnlyList<string> coded)
    {
        var all = asked.Union(coded).Count();
        return all == 0 ? 0 : (double)asked.Intersect(coded).Count() / all;
    }

    private double Breadth(Scenario scenario) => snapshot.Sanctions.ScaleOf("breadth", scenario.Breadth) ?? HalfCounts;

    private double Dependence(string state, IReadOnlyList<string> senders)
    {
        if (!snapshot.States.TryGetValue(state, out var profile))
        {
            return 0;
        }

        var members = senders.Select(s => snapshot.Sanctions.FindSender(s)?.Members).OfType<string>().ToArray();
        return profile.Ties.Where(t => senders.Contains(t.Partner) || IsMember(t, members)).Select(t => t.Strength).DefaultIfEmpty(0).Max();
    }

    private bool IsMember(Tie tie, string[] organisations) => organisations.Length > 0
        && snapshot.States.TryGetValue(tie.Partner, out var partner)
        && partner.Memberships.Any(m => m.IsFullIn(null) && organisations.Contains(m.Organisation));
}
