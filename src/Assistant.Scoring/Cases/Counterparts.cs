using System.Collections.Concurrent;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Scoring.Cases;

/// <summary>Who stands on the other side of a relation: senders, the party pressed over, the patron, the powers.</summary>
internal sealed class Counterparts
{
    private readonly RuleBaseSnapshot _base;
    private readonly IReadOnlyList<string> _powers;
    private readonly HashSet<string> _everybody;
    private readonly ConcurrentDictionary<(string Party, int? Year), IReadOnlyList<string>> _statesOf = new();
    private readonly Dictionary<string, IReadOnlySet<string>> _partnersOf = new(StringComparer.Ordinal);

    public Counterparts(RuleBaseSnapshot snapshot)
    {
        _base = snapshot;
        _powers =
        [
            .. snapshot.States.Values.Where(s => s.Class == StateClass.Great).Select(s => s.State.Iso3)
                .Concat(snapshot.Sanctions.Senders.Where(s => s.Kind == "union").Select(s => s.Id))
                .Order(StringComparer.Ordinal),
        ];
        _everybody = snapshot.Sanctions.Senders.Where(s => s.Members == Sender.Everyone).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var sender in snapshot.Sanctions.Senders)
        {
            _partnersOf[sender.Id] = PartnersOf(sender);
        }
    }

    /// <summary>Great powers and unions of states, in ordinal order.</summary>
    public IReadOnlyList<string> Powers => _powers;

    /// <summary>The parties a counterpart word stands for; empty when the case has none.</summary>
    public IReadOnlyList<string> Of(string toward, Scenario scenario, string? patron) => toward switch
    {
        "sender" => scenario.Senders,
        "over" => scenario.Over,
        "patron" => patron is null ? [] : [patron],
        _ => _powers,
    };

    /// <summary>Whether the base has the party, as a state or as a sender; others are kept as text.</summary>
    public bool Knows(string party) => _base.States.ContainsKey(party) || _base.Sanctions.FindSender(party) is not null;

    /// <summary>Whether a tie with <paramref name="partner"/> is a tie with <paramref name="party"/>: itself, or a member of the union or body it is.</summary>
    public bool IsPartOf(string partner, string party) =>
        partner == party || _everybody.Contains(party) || (_partnersOf.TryGetValue(party, out var partners) && partners.Contains(partner));

    /// <summary>The states a party consists of in a year: itself, or its members.</summary>
    public IReadOnlyList<string> StatesOf(string party, int? year) => _statesOf.GetOrAdd((party, year), key => Members(key.Party, key.Year));

    /// <summary>Great powers and unions outside the camps of all senders.</summary>
    public IEnumerable<string> PatronCandidates(Scenario scenario)
    {
        var camps = scenario.Senders.Select(CampOf).ToHashSet(StringComparer.Ordinal);
        return _powers.Where(p => !scenario.Senders.Contains(p) && (CampOf(p) == "none" || !camps.Contains(CampOf(p))));
    }

    /// <summary>Whether any sender issues a currency in which world trade is mainly paid.</summary>
    public bool IssuesMainCurrency(Scenario scenario) =>
        scenario.Senders.Any(s => _base.Sanctions.FindSender(s)?.IssuesMainCurrency == true);

    /// <summary>Two or more senders, or an organisation that stands for several states.</summary>
    public bool IsMultilateral(Scenario scenario) =>
        scenario.Senders.Count > 1 || scenario.Senders.Any(s => _base.Sanctions.FindSender(s) is { Kind: not "state" });

    private IReadOnlyList<string> Members(string party, int? year)
    {
        if (_base.States.ContainsKey(party))
        {
            return [party];
        }

        return _base.Sanctions.FindSender(party)?.Members is { } members
            ? [.. _base.States.Values.Where(s => s.Memberships.Any(m => m.Organisation == members && m.IsFullIn(year))).Select(s => s.State.Iso3)]
            : [];
    }

    private string CampOf(string party) => _base.Sanctions.FindSender(party)?.Camp ?? "none";

    /// <summary>Partners that count as the sender: itself and its members.</summary>
    private HashSet<string> PartnersOf(Sender sender)
    {
        var partners = StatesOf(sender.Id, null).ToHashSet(StringComparer.Ordinal);
        partners.Add(sender.Id);
        return partners;
    }
}
