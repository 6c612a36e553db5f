using System.Collections.Concurrent;
using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Cases;

/// <summary>Reads every feature the rules look at for one state under one pressure.</summary>
internal sealed class CaseReader
{
    private const double JitterPerDoubt = 0.15;

    private readonly RuleBaseSnapshot _base;
    private readonly Counterparts _counterparts;
    private readonly TieReader _ties;
    private readonly VoteReader _votes;
    private readonly ScenarioFeatures _scenarios;

    /// <summary>Names of several channels or organisations, split once.</summary>
    private readonly ConcurrentDictionary<string, string[]> _parts = new(StringComparer.Ordinal);

    public CaseReader(RuleBaseSnapshot snapshot)
    {
        _base = snapshot;
        _counterparts = new Counterparts(snapshot);
        _ties = new TieReader(snapshot, _counterparts);
        _votes = new VoteReader(snapshot, _counterparts);
        _scenarios = new ScenarioFeatures(snapshot);
    }

    /// <summary>The great power or union outside the senders' camp with the closest ties and votes; null when nothing is known.</summary>
    public string? PatronOf(StateProfile profile, Scenario scenario, int? asOf)
    {
        const double votesSpan = 4;
        (string Party, double Closeness)? best = null;
        foreach (var party in _counterparts.PatronCandidates(scenario).Where(p => p != profile.State.Iso3))
        {
            var distance = _votes.Distance(profile, [party], asOf);
            var ties = _ties.Closeness(profile, party, asOf);
            if (!distance.IsKnown && ties == 0)
            {
                continue;
            }

            var closeness = ties + (distance.IsKnown ? 1 - (Math.Min(distance.Value, votesSpan) / votesSpan) : 0.5);
            if (best is null || closeness > best.Value.Closeness + 1e-9)
            {
                best = (party, closeness);
            }
        }

        return best?.Party;
    }

    /// <summary>Reads one feature; factors and rules are computed elsewhere and read as unknown here.</summary>
    public FeatureReading Read(Feature feature, StateProfile profile, Scenario scenario, string? patron, int? asOf)
    {
        var parties = feature.Toward is { } toward ? _counterparts.Of(toward, scenario, patron) : [];
        if (feature.Toward == "patron" && patron is null && !(feature.Kind == FeatureKind.Tie && _ties.Hold(profile, asOf)))
        {
            // Where ties are recorded and none leads to another power, there is none; else nobody knows.
            return FeatureReading.Unknown();
        }

        if (feature.Toward == "sender" && (parties.Count == 0 || (feature.Kind is FeatureKind.Tie or FeatureKind.Dyad && !parties.Any(_counterparts.Knows))))
        {
            // No sender was named, or none of which anything is recorded.
            return FeatureReading.Unknown();
        }

        if (feature.Toward == "over" && parties.Count == 0 && scenario.Position == "third-party")
        {
            // Pressed over somebody, but nobody said over whom.
            return FeatureReading.Unknown();
        }

        return feature.Kind switch
        {
            FeatureKind.Indicator => Indicator(feature.Name, profile, scenario, asOf),
            FeatureKind.Tie => _ties.Read(profile, _parts.GetOrAdd(feature.Name, static name => name.Split('+')), parties, asOf),
            FeatureKind.Dyad when feature.Name == "vote-distance" => _votes.Distance(profile, parties, asOf),
            FeatureKind.Dyad => Flag(Relation(feature.Name, profile, parties, asOf)),
            FeatureKind.Member => Flag(IsMember(profile, _parts.GetOrAdd(feature.Name, static name => name.Split('+')), asOf)),
            FeatureKind.Bodies => FeatureReading.Known(BodiesApart(profile, scenario, asOf)),
            FeatureKind.Sender => Flag(SenderHas(feature.Name, profile, scenario)),
            FeatureKind.Scenario => OfScenario(feature.Name, scenario),
            FeatureKind.Factor => scenario.Overrides.TryGetValue(feature.Name, out var assumed)
                ? FeatureReading.Known(assumed, new ReadingNote(Assumed: true))
                : FeatureReading.Unknown(),
            _ => FeatureReading.Unknown(),
        };
    }

    private FeatureReading Indicator(string id, StateProfile profile, Scenario scenario, int? asOf)
    {
        var indicator = _base.Indicators[id];
        if (scenario.Overrides.TryGetValue(id, out var assumed))
        {
            return FeatureReading.Known(assumed, new ReadingNote(Assumed: true, Dataset: "assumed by the user"));
        }

        if (profile.Value(id, asOf, _base.Parameters.MaximumAge) is not { } value)
        {
            return FeatureReading.Unknown(new ReadingNote(Dataset: indicator.Dataset));
        }

        var doubts = new List<string>(3);
        if (indicator.Confidence == "low")
        {
            doubts.Add("weak figure");
        }

        if (!value.IsTimeless && (asOf ?? _base.Released.Year) - value.Year > _base.Parameters.StaleAfter)
        {
            doubts.Add("old figure");
        }

        if (profile.Notes.Any(n => n.Indicators.Count > 0 && n.Concerns(id)))
        {
            doubts.Add("noted figure");
        }

        return FeatureReading.Known(
            value.Value,
            new ReadingNote(Year: value.IsTimeless ? null : value.Year, Dataset: value.Dataset ?? indicator.Dataset, Wide: doubts.Count == 0 ? null : string.Join(", ", doubts)),
            indicator.IsFlag ? 0 : JitterPerDoubt * doubts.Count);
    }

    private bool Relation(string name, StateProfile profile, IReadOnlyList<string> parties, int? asOf)
    {
        var others = parties.SelectMany(p => _counterparts.StatesOf(p, asOf)).Where(s => s != profile.State.Iso3).ToList();
        return name switch
        {
            "neighbour" => others.Any(profile.State.Neighbours.Contains),
            "shared-alliance" => others.Any(o => Share(profile, _base.States[o], ["alliance"], asOf)),
            _ => others.Any(o => Share(profile, _base.States[o], ["alliance", "regional", "economic", "political"], asOf)),
        };
    }

    private bool Share(StateProfile a, StateProfile b, string[] kinds, int? asOf) =>
        a.Memberships.Any(m => m.IsFullIn(asOf) && kinds.Contains(KindOf(m)) && b.Memberships.Any(o => o.Organisation == m.Organisation && o.IsFullIn(asOf)));

    private bool IsMember(StateProfile profile, string[] organisations, int? asOf) =>
        profile.Memberships.Any(m => m.IsFullIn(asOf) && (organisations.Contains(m.Organisation) || organisations.Contains(KindOf(m))));

    private int BodiesApart(StateProfile profile, Scenario scenario, int? asOf)
    {
        var senders = scenario.Senders.SelectMany(s => _counterparts.StatesOf(s, asOf)).ToHashSet(StringComparer.Ordinal);
        var theirs = senders.SelectMany(s => _base.States[s].Memberships).Where(m => m.IsFullIn(asOf)).Select(m => m.Organisation)
            .Concat(scenario.Senders.Select(s => _base.Sanctions.FindSender(s)?.Members).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        return profile.Memberships
            .Where(m => m.IsFullIn(asOf) && KindOf(m) is "regional" or "political" or "economic")
            .Where(m => m.IsFullIn(asOf) && !theirs.Contains(m.Organisation) && !(_base.Organisations[m.Organisation].Leader is { } leader && senders.Contains(leader)))
            .Select(m => m.Organisation)
            .Distinct()
            .Count();
    }

    private string KindOf(Membership membership) => _base.Organisations[membership.Organisation].Kind;

    private bool SenderHas(string attribute, StateProfile profile, Scenario scenario) => attribute switch
    {
        "issues-main-currency" => _counterparts.IssuesMainCurrency(scenario),
        "multilateral" => _counterparts.IsMultilateral(scenario),
        _ => scenario.Senders.SelectMany(s => _counterparts.StatesOf(s, null))
            .Any(s => s != profile.State.Iso3 && _base.States[s].State.Subregion == profile.State.Subregion),
    };

    public FeatureReading OfScenario(string name, Scenario scenario) =>
        _scenarios.Value(name, scenario) is { } value ? FeatureReading.Known(value) : FeatureReading.Unknown();

    private static FeatureReading Flag(bool holds) => FeatureReading.Known(holds ? 1 : 0);
}
