using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Scoring.Tests;

/// <summary>Supplies what does not matter, so that what matters stands out.</summary>
internal static class Some
{
    public const int Draws = 64;

    public static readonly string[] Options = ["diversify-partners", "hedge-quietly", "resist-absorb"];

    public static readonly string[] Figures = ["export-concentration", "supplier-dependence", "governance"];

    public static readonly IReadOnlyDictionary<string, HedgeClass> Hedges = new[]
    {
        new HedgeClass("possible", [], 0.25, 0.40, 0.55),
        new HedgeClass("directional", [], 0.35, 0.50, 0.65),
        new HedgeClass("frequent", [], 0.50, 0.65, 0.80),
        new HedgeClass("regular", [], 0.60, 0.75, 0.88),
        new HedgeClass("necessary", [], 0.80, 0.90, 0.97),
        new HedgeClass("rare", [], 0.05, 0.12, 0.25),
    }.ToDictionary(h => h.Id, StringComparer.Ordinal);

    public static Condition Up(string figure, double low, double high) =>
        new Condition.Ramp(new Feature(FeatureKind.Indicator, figure), low, high, false, false);

    public static Condition Down(string figure, double low, double high) =>
        new Condition.Ramp(new Feature(FeatureKind.Indicator, figure), low, high, true, false);

    public static Condition Breadth(double low, double high, bool falling = false) =>
        new Condition.Ramp(new Feature(FeatureKind.Scenario, "breadth"), low, high, falling, false);

    public static Condition Tie(string channel, string toward, double low = 0, double high = 1) =>
        new Condition.Ramp(new Feature(FeatureKind.Tie, channel, toward), low, high, false, false);

    public static Condition VoteDistance(string toward, double low, double high) =>
        new Condition.Ramp(new Feature(FeatureKind.Dyad, "vote-distance", toward), low, high, false, false);

    public static Effect Supports(string option, string hedge, string group) => new(option, BearsOn.Choice, true, hedge, group, false, null, []);

    public static Effect Attacks(string option, string hedge, string group) => new(option, BearsOn.Choice, false, hedge, group, false, null, []);

    public static Effect Helps(string option, string hedge, string group) => new(option, BearsOn.Success, true, hedge, group, false, null, []);

    public static Rule Rule(string id, Condition when, params Effect[] effects) => new(
        id, "made", RuleStatus.Stable, "A claim.", [new SourceLocator("made", "p1.s1")], [], when, null, null, effects, [], "1.0.0", null, null);

    public static StateProfile State(string iso3, params (string Figure, double Value)[] values) => State(iso3, [], values);

    public static StateProfile State(string iso3, Tie[] ties, params (string Figure, double Value)[] values) => new(
        new State(iso3, iso3[..2], "State " + iso3, [], [], "Nowhere", "Nowhere", true, false, false, false, []),
        StateClass.Smaller,
        values.ToDictionary(v => v.Figure, v => (IReadOnlyList<IndicatorValue>)[new IndicatorValue(2025, v.Value)], StringComparer.Ordinal),
        ties, new Dictionary<string, double>(), [], []);

    public static Tie TieWith(string partner, string channel, double strength) => new(partner, channel, strength, 2025, null, "made", "high", "made");

    public static Scenario Scenario(string breadth = "sectoral", string sender = "USA") =>
        new() { Senders = [sender], Measures = ["trade"], Breadth = breadth };

    public static RuleBaseSnapshot Base(
        IReadOnlyList<Rule> rules,
        IReadOnlyList<StateProfile>? states = null,
        IReadOnlyList<Scenario>? reference = null,
        IReadOnlyList<Episode>? episodes = null,
        IReadOnlyList<Factor>? factors = null) => new()
        {
            Version = new RuleBaseVersion("1.0.0", new string('0', 64)),
            Released = new DateOnly(2026, 1, 1),
            Parameters = ScoringParameters.Default,
            ReferenceScenarios = [.. (reference ?? [Scenario()]).Select((s, i) => new ReferenceScenario("r" + i, s))],
            MaximumReferenceCases = 2000,
            Documents = new Dictionary<string, SourceDocument>(),
            Responses = [.. Options.Select(o => new ResponseOption(o, o, o, o, [], new ResponseHorizon("longer", true, []), [], []))],
            Outside = [],
            Companions = [],
            Factors = factors ?? [],
            Indicators = Figures.Append("un-ideal-point").ToDictionary(f => f, Indicator, StringComparer.Ordinal),
            Hedges = Hedges,
            Sanctions = Sanctions(),
            Rules = [.. rules.OrderBy(r => r.Id, StringComparer.Ordinal)],
            Episodes = episodes ?? [],
            States = (states ?? [State("AAA", ("export-concentration", 0.5), ("supplier-dependence", 0.5), ("governance", 0.5))])
                .ToDictionary(s => s.State.Iso3, StringComparer.Ordinal),
            AmbiguousNames = [],
            Organisations = new Dictionary<string, Organisation>(),
            Attributions = [],
        };

    public static ResponseScorer Scorer(RuleBaseSnapshot snapshot) => new(CompiledRuleBase.Prepare(snapshot, Draws));

    public static Episode Episode(string id, params string[] responses) =>
        new(id, "AAA", 1990, 1991, Scenario(), "pressure", responses, "basis", "partial", "high", "reference", "memory");

    private static Indicator Indicator(string id) =>
        new(id, id, id, "share, 0–1", "more", false, id == "un-ideal-point" ? -4 : 0, 4, [], "", "Made figures", "nobody", "CC0", "high");

    private static SanctionsVocabulary Sanctions() => new(
        [
            new Sender("USA", "the United States", "state", "west", [], true, null),
            new Sender("RUS", "Russia", "state", "russia", [], true, null),
        ],
        [],
        new Dictionary<string, IReadOnlyList<Term>>
        {
            ["measures"] = [new Term("trade", "trade", [], null), new Term("energy", "energy", [], null)],
            ["breadth"] = [new Term("targeted", "targeted", [], 0), new Term("sectoral", "sectoral", [], 0.5), new Term("comprehensive", "comprehensive", [], 1)],
            ["intensity"] = [new Term("low", "low", [], 0), new Term("high", "high", [], 1)],
            ["posture"] = [new Term("open", "open", [], null), new Term("defiant", "defiant", [], null)],
        },
        [], [], new Dictionary<string, string>(), []);
}
