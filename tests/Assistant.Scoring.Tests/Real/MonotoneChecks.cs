using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Tests.Real;

/// <summary>What common sense and the document expect of any state: a list that knows nothing of the rules.</summary>
internal static class MonotoneChecks
{
    private static readonly Scenario Trade = new() { Senders = ["USA"], Measures = ["trade", "finance"], Breadth = "sectoral" };
    private static readonly Scenario Russian = new() { Senders = ["RUS"], Measures = ["energy", "trade"], Breadth = "sectoral" };
    private static readonly Scenario Technology = new() { Senders = ["USA", "EU"], Measures = ["technology", "arms"], Breadth = "sectoral" };
    private static readonly Scenario Secondary = new()
    {
        Position = "third-party", Senders = ["USA"], Over = ["RUS"], Measures = ["finance", "energy"], Breadth = "sectoral", Secondary = true,
    };

    /// <summary>Every figure of how a state is governed, near the top of its scale.</summary>
    private static readonly (string Id, double Value)[] Strong =
    [
        ("government-effectiveness", 2), ("rule-of-law", 2), ("regulatory-quality", 2), ("voice-accountability", 1.5), ("corruption-control", 2), ("political-stability", 1.5),
    ];

    public static IReadOnlyList<MonotoneCheck> All { get; } =
    [
        Scene("Narrower breadth never lowers resist-absorb", "resist-absorb", true, Trade with { Breadth = "comprehensive" }, s => s with { Breadth = "targeted" }),
        Scene("Half the breadth never lowers resist-absorb", "resist-absorb", true, Russian with { Breadth = "comprehensive" }, s => s with { Breadth = "sectoral" }),
        Scene("Broader pressure never lowers reform-home", "reform-home", true, Trade with { Breadth = "targeted" }, s => s with { Breadth = "comprehensive" }),
        Scene("Broader pressure never lowers build-domestic-tech", "build-domestic-tech", true, Trade with { Breadth = "targeted" }, s => s with { Breadth = "comprehensive" }),
        Figures("Higher trade concentration never lowers diversify-partners", "diversify-partners", true, Trade, ("export-concentration", 0.9), ("export-partner-share", 0.8), ("import-partner-share", 0.8)),
        Figures("Higher export concentration never lowers diversify-partners", "diversify-partners", true, Trade, ("export-concentration", 0.9)),
        Figures("Lower export concentration never raises diversify-partners", "diversify-partners", false, Trade, ("export-concentration", 0.1)),
        Figures("A higher share of the first buyer never lowers diversify-partners", "diversify-partners", true, Russian, ("export-partner-share", 0.8)),
        Figures("A higher share of the first supplier never lowers diversify-partners", "diversify-partners", true, Russian, ("import-partner-share", 0.8)),
        Figures("Higher export concentration never lowers comply-for-relief", "comply-for-relief", true, Trade, ("export-concentration", 0.9)),
        Figures("Higher export concentration never raises resist-absorb", "resist-absorb", false, Trade, ("export-concentration", 0.9)),
        Scene("No other power at hand never raises pivot-rival-bloc", "pivot-rival-bloc", false, Trade, s => s with { Overrides = new Dictionary<string, double> { ["other-patron"] = 0 } }),
        Case("No other patron never raises pivot-rival-bloc", "pivot-rival-bloc", false, Trade, WithoutOthers),
        Case("No other patron of a third party never raises pivot-rival-bloc", "pivot-rival-bloc", false, Secondary, WithoutOthers),
        Case("No ties to any other power never raise deepen-defence", "deepen-defence", false, Technology, WithoutOthers),
        Case("No ties to the sender never raise comply-for-relief where nobody is used to standing apart", "comply-for-relief", false, Russian with { Overrides = new Dictionary<string, double> { ["autonomy-legacy"] = 0 } }, WithoutSender),
        Case("No ties to the sender never raise seek-exemptions", "seek-exemptions", false, Russian, WithoutSender),
        Case("No ties to the party pressed over never raise seek-exemptions", "seek-exemptions", false, Secondary, WithoutOver),
        Case("No ties to the party pressed over never lower comply-for-relief", "comply-for-relief", true, Secondary, WithoutOver),
        Case("No organisation to turn to never raises pool-regionally", "pool-regionally", false, Trade, (p, s) => (p with { Memberships = [] }, s)),
        Figures("A stronger administration and courts never lower reform-home", "reform-home", true, Trade with { Breadth = "targeted" }, ("government-effectiveness", 2), ("rule-of-law", 2)),
        Figures("Stronger institutions never lower reform-home", "reform-home", true, Trade, Strong),
        Figures("Stronger institutions never lower reform-home under broad pressure", "reform-home", true, Russian with { Breadth = "comprehensive" }, Strong),
        Figures("Better rules for business alone never lower reform-home", "reform-home", true, Trade, ("regulatory-quality", 2)),
        Figures("Stronger institutions never lower pool-regionally", "pool-regionally", true, Trade, ("government-effectiveness", 2)),
        Figures("Weaker institutions never raise pool-regionally", "pool-regionally", false, Trade, ("government-effectiveness", -2)),
        Figures("More investors' confidence never lowers diversify-partners", "diversify-partners", true, Russian, ("regulatory-quality", 2), ("political-stability", 1.5)),
        Figures("More researchers and students never lower build-domestic-tech", "build-domestic-tech", true, Technology, ("researchers", 6000), ("rd-spending", 3), ("tertiary-enrolment", 95)),
        Figures("Fewer researchers and students never raise build-domestic-tech", "build-domestic-tech", false, Technology, ("researchers", 10), ("rd-spending", 0.05), ("tertiary-enrolment", 5)),
        Figures("More debt and no reserves never lower comply-for-relief", "comply-for-relief", true, Trade, ("public-debt", 150), ("reserves", 0.5), ("fiscal-balance", -10)),
        Figures("Less debt and full reserves never raise comply-for-relief", "comply-for-relief", false, Trade, ("public-debt", 10), ("reserves", 15), ("fiscal-balance", 3)),
        Scene("Licences on offer never lower seek-exemptions", "seek-exemptions", true, Trade, s => s with { Offers = ["licences"] }),
        Scene("Humanitarian exemptions on offer never lower seek-exemptions", "seek-exemptions", true, Russian, s => s with { Offers = ["humanitarian"] }),
        Scene("Relief on offer never lowers comply-for-relief", "comply-for-relief", true, Trade, s => s with { Offers = ["relief"] }),
        Scene("A patron's aid never lowers pivot-rival-bloc", "pivot-rival-bloc", true, Trade, s => s with { Offers = ["patron-aid"] }),
        Scene("Defiance never lowers pivot-rival-bloc", "pivot-rival-bloc", true, Trade, s => s with { Posture = "defiant" }),
        Scene("Defiance never raises hedge-quietly", "hedge-quietly", false, Trade, s => s with { Posture = "defiant" }),
        Scene("Secondary sanctions never lower comply-for-relief", "comply-for-relief", true, Secondary with { Secondary = false }, s => s with { Secondary = true }),
        Scene("Technology among the measures never lowers build-domestic-tech", "build-domestic-tech", true, Trade, s => s with { Measures = [.. s.Measures, "technology"] }),
        Scene("Arms among the measures never lower deepen-defence", "deepen-defence", true, Russian, s => s with { Measures = [.. s.Measures, "arms"] }),
        Scene("An appetite for risk at home never lowers resist-absorb", "resist-absorb", true, Trade, s => s with { Overrides = new Dictionary<string, double> { ["risk-appetite"] = 1 } }),
        Scene("Discontent never lowers reform-home", "reform-home", true, Trade, s => s with { Overrides = new Dictionary<string, double> { ["public-discontent"] = 1 } }),
        Scene("Discontent never raises resist-absorb", "resist-absorb", false, Trade, s => s with { Overrides = new Dictionary<string, double> { ["public-discontent"] = 1 } }),
    ];

    private static MonotoneCheck Scene(string name, string option, bool rises, Scenario given, Func<Scenario, Scenario> change) =>
        Case(name, option, rises, given, (p, s) => (p, change(s)));

    /// <summary>Figures move to the named values; a state already beyond one keeps its own.</summary>
    private static MonotoneCheck Figures(string name, string option, bool rises, Scenario given, params (string Id, double Value)[] figures) =>
        Case(name, option, rises, given, (p, s) => (p, s with
        {
            Overrides = figures.ToDictionary(f => f.Id, f => Beyond(f.Id, f.Value, p.Value(f.Id, null, 0)?.Value), StringComparer.Ordinal),
        }));

    /// <summary>Above the median of the reference cases means up.</summary>
    private static double Beyond(string id, double wanted, double? own)
    {
        var place = RealBase.Compiled.Program.Features.IndexOf(new Feature(FeatureKind.Indicator, id));
        var isUp = wanted > RealBase.Compiled.Vector.ReferenceOf(place).Median;
        return own is not { } known ? wanted : isUp ? Math.Max(wanted, known) : Math.Min(wanted, known);
    }

    private static MonotoneCheck Case(
        string name, string option, bool rises, Scenario given, Func<StateProfile, Scenario, (StateProfile State, Scenario Scenario)> change) =>
        new(name, option, rises, given, change);

    private static (StateProfile State, Scenario Scenario) WithoutOthers(StateProfile state, Scenario scenario) =>
        (Cut(state, t => !scenario.Senders.Contains(t.Partner)), scenario);

    private static (StateProfile State, Scenario Scenario) WithoutSender(StateProfile state, Scenario scenario) =>
        (Cut(state, t => scenario.Senders.Contains(t.Partner)), scenario);

    private static (StateProfile State, Scenario Scenario) WithoutOver(StateProfile state, Scenario scenario) =>
        (Cut(state, t => scenario.Over.Contains(t.Partner)), scenario);

    /// <summary>A tie of no strength: a missing row would read as "perhaps below the fifth partner".</summary>
    private static StateProfile Cut(StateProfile state, Func<Tie, bool> which) =>
        state with { Ties = [.. state.Ties.Select(t => which(t) ? t with { Strength = 0, Share = t.Share is null ? null : 0 } : t)] };
}
