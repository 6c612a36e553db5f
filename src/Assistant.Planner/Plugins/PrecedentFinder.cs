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

    private readonly Coded[] _coded = [.. snapshot.Episodes.Select(e => new Coded(
        e, PartiesOf(e.Scenario.Senders, snapshot), PartiesOf(e.Scenario.Over, snapshot), Breadth(e.Scenario, snapshot), Dependence(e.State, e.Scenario.Senders, snapshot)))];

    public IReadOnlyList<NearEpisode> Nearest(string state, Scenario scenario, int most)
    {
        var asked = new Coded(
            null!, PartiesOf(scenario.Senders, snapshot), PartiesOf(scenario.Over, snapshot), Breadth(scenario, snapshot), Dependence(state, scenario.Senders, snapshot));
        return
        [
            .. _coded
                .Select(e => new NearEpisode(e.Episode, Math.Round(Distance(scenario, asked, e), 9)))
                .OrderBy(n => n.Distance)
                .ThenByDescending(n => n.Episode.From)
                .ThenBy(n => n.Episode.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private static double Distance(Scenario scenario, Coded asked, Coded coded) =>
        (scenario.Position == coded.Episode.Scenario.Position ? 0 : PositionCounts)
            + Apart(asked.Senders, coded.Senders)
            + (1 - Overlap(scenario.Measures, coded.Episode.Scenario.Measures))
            + (HalfCounts * Math.Abs(asked.Breadth - coded.Breadth))
            + (HalfCounts * Math.Abs(asked.Dependence - coded.Dependence))
            + (scenario.Position == "third-party" ? HalfCounts * Apart(asked.Over, coded.Over) : 0);

    /// <summary>0 for a party in common (or none on either side), a half for one of the same camp, 1 for strangers.</summary>
    private static double Apart(Parties asked, Parties coded) =>
        Meet(asked.Ids, coded.Ids) || asked.Ids.Count + coded.Ids.Count == 0 ? 0 : Meet(asked.Camps, coded.Camps) ? HalfCounts : 1;

    private static bool Meet(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (other.Contains(one[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static Parties PartiesOf(IReadOnlyList<string> ids, RuleBaseSnapshot snapshot) =>
        new(ids, [.. ids.Select(p => snapshot.Sanctions.FindSender(p)?.Camp).OfType<string>().Where(c => c != "none")]);

    private static double Overlap(IReadOnlyList<string> asked, IReadOnlyList<string> coded)
    {
        var (ofAsked, ofCoded, common) = (asked.Distinct().Count(), coded.Distinct().Count(), 0);
        foreach (var one in asked.Distinct())
        {
            common += coded.Contains(one) ? 1 : 0;
        }

        return ofAsked + ofCoded == 0 ? 0 : (double)common / (ofAsked + ofCoded - common);
    }

    private static double Breadth(Scenario scenario, RuleBaseSnapshot snapshot) => snapshot.Sanctions.ScaleOf("breadth", scenario.Breadth) ?? HalfCounts;

    private static double Dependence(string state, IReadOnlyList<string> senders, RuleBaseSnapshot snapshot)
    {
        if (!snapshot.States.TryGetValue(state, out var profile))
        {
            return 0;
        }

        var members = senders.Select(s => snapshot.Sanctions.FindSender(s)?.Members).OfType<string>().ToArray();
        return profile.Ties.Where(t => senders.Contains(t.Partner) || IsMember(t, members, snapshot)).Select(t => t.Strength).DefaultIfEmpty(0).Max();
    }

    private static bool IsMember(Tie tie, string[] organisations, RuleBaseSnapshot snapshot) => organisations.Length > 0
        && snapshot.States.TryGetValue(tie.Partner, out var partner)
        && partner.Memberships.Any(m => m.IsFullIn(null) && organisations.Contains(m.Organisation));

    /// <summary>Parties and the camps they stand in.</summary>
    private sealed record Parties(IReadOnlyList<string> Ids, IReadOnlyList<string> Camps);

    /// <summary>What of a case is compared; an asked one has no episode.</summary>
    private sealed record Coded(Episode Episode, Parties Senders, Parties Over, double Breadth, double Dependence);
}
