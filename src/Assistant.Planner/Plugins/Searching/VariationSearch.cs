using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>Runs a case again with one thing changed at a time: what would put another response first, and what would lift the next ones.</summary>
/// <remarks>Only the centre is scored: a trial tells which way things go, not how wide the range is.</remarks>
internal sealed class VariationSearch(RuleBaseSnapshot snapshot, AssessCase assess, FindSingleFlip? single = null, ProbeCase? probe = null)
{
    private const int MostSigns = 3;

    /// <summary>A smaller lift, in log-odds, is no sign worth watching.</summary>
    private const double Noticeable = 0.05;

    private readonly ChangeableFeatures _features = new(snapshot);
    private readonly FigureReach _reach = new(snapshot);
    private readonly PlainChange _plain = new(snapshot);
    private readonly ProbeCase _probe = probe ?? ScoringTools.ByAssessing(assess);

    /// <param name="state">ISO3.</param>
    /// <param name="scenario">The pressure.</param>
    /// <param name="asOf">Year whose figures hold, or null.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="leftOpen">Attributes the user did not give.</param>
    /// <param name="lifted">Responses to lift; empty for the second and third.</param>
    public VariationsFound Search(
        string state, Scenario scenario, int? asOf, ScoringOptions options, IReadOnlyList<string> leftOpen, IReadOnlyList<string> lifted)
    {
        var centre = options with { Ranges = false, Figures = false };
        var now = assess(state, scenario, asOf, centre);
        string[] targets = lifted.Count > 0 ? [.. lifted] : [.. now.Responses.Skip(1).Take(2).Select(r => r.Option)];
        var attempt = _probe(state, scenario, asOf, centre);
        Probed[] probed =
        [
            .. Words(scenario).Where(c => leftOpen.Contains(c.Feature) || _features.Concerns(targets, c.Feature)).Select(Probe),
            .. Figures(state, scenario, asOf).Where(c => _features.Concerns(targets, c.Feature)).Select(Probe),
        ];
        var trials = new Dictionary<string, Trial>(StringComparer.Ordinal);
        return new VariationsFound(
            [
                .. probed.Where(t => leftOpen.Contains(t.Change.Feature) && t.Case.First != now.First.Option).Select(t => Run(t.Change)),
                .. Position(scenario, leftOpen).Select(Run).Where(t => t.Case.Assessment.First.Option != now.First.Option),
            ],
            [.. Signs(now, probed).Select(s => new WatchedSign(Run(s.Change), s.Option, s.Rule, s.Lift))])
        {
            Flips = single is null ? [] : [new SingleFlip(state, Flip())],
        };

        Trial? Flip()
        {
            if (single(state, scenario, asOf, centre) is not { } found)
            {
                return null;
            }

            var (changed, changes) = _plain.Of(found, s => attempt(s, []).First);
            var variant = Trial.VariantOf(changes[0]);
            return probed.FirstOrDefault(t => Trial.VariantOf(t.Change) == variant) is { } known
                ? Run(known.Change)
                : new Trial(changes[0], new AssessedCase(assess(state, changed, asOf, centre), variant));
        }

        Probed Probe(CaseChange change) => new(change, attempt(change.Apply(scenario), targets));

        Trial Run(CaseChange change)
        {
            var variant = Trial.VariantOf(change);
            return trials.TryGetValue(variant, out var known)
                ? known
                : trials[variant] = new Trial(change, new AssessedCase(assess(state, change.Apply(scenario), asOf, centre), variant));
        }
    }

    /// <summary>Where it was left open over whom a state is pressed, the same words may mean the state itself.</summary>
    private static IEnumerable<CaseChange> Position(Scenario scenario, IReadOnlyList<string> leftOpen) =>
        leftOpen.Contains("position") && scenario.Position == "third-party" ? [new CaseChange("position", "target")] : [];

    /// <summary>Attributes of a scenario that some rule looks at.</summary>
    public IEnumerable<CaseChange> Words(Scenario scenario) =>
        from attribute in _features.Attributes
        from value in attribute.Values
        where CaseChange.ValueIn(scenario, attribute.Attribute) != value && !(attribute.Attribute == "offers" && scenario.Offers.Contains(value))
        select new CaseChange(attribute.Attribute, value);

    private IEnumerable<CaseChange> Figures(string state, Scenario scenario, int? asOf) =>
        from knots in _features.Knots
        let now = scenario.Overrides.TryGetValue(knots.Indicator.Id, out var set)
            ? set
            : snapshot.States[state].Value(knots.Indicator.Id, asOf, snapshot.Parameters.MaximumAge)?.Value
        where now is not null
        from to in _reach.From(knots.Indicator, now.Value, knots.Places)
        select new CaseChange(knots.Indicator.Id, null, now, to);

    private static IEnumerable<Sign> Signs(Assessment now, Probed[] probed) => probed
        .SelectMany(t => t.Case.Responses.Select(r => Lifted(now.Of(r.Option), r, t.Change)))
        .OfType<Sign>()
        .OrderByDescending(s => Math.Round(s.Lift, 9))
        .ThenBy(s => s.Change.Key, StringComparer.Ordinal)
        .ThenBy(s => s.Option, StringComparer.Ordinal)
        .DistinctBy(s => s.Change.Feature)
        .Take(MostSigns);

    /// <summary>A sign is cited with the claim that comes to bear; a lift that only comes from a claim falling silent has none.</summary>
    private static Sign? Lifted(ResponseScore before, ProbedResponse after, CaseChange change)
    {
        var lift = after.LogOdds - before.LogOdds;
        if (lift <= Noticeable || Writing.CaseWriter.Percent(after.Score) <= Writing.CaseWriter.Percent(before.Score))
        {
            return null;
        }

        var carrying = after.Choice.Where(c => c.Supports && c.Share > 1e-9 && c.Activation > 1e-9)
            .Select(c => (c.Rule, Gain: c.Share - before.Choice.Where(b => b.Supports && b.Rule == c.Rule && b.Effect == c.Effect).Sum(b => b.Share)))
            .OrderByDescending(c => Math.Round(c.Gain, 9))
            .ThenBy(c => c.Rule, StringComparer.Ordinal)
            .FirstOrDefault();
        return carrying.Gain > lift / 3 ? new Sign(change, after.Option, carrying.Rule, lift) : null;
    }

    /// <summary>A change and what the responses looked at come to after it.</summary>
    private sealed record Probed(CaseChange Change, ProbedCase Case);

    /// <summary>A sign worth watching, before its case is assessed whole.</summary>
    private sealed record Sign(CaseChange Change, string Option, string Rule, double Lift);
}
