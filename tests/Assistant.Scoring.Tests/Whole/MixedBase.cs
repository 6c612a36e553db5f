using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Scoring.Tests.Whole;

/// <summary>A small base made by hand in which everything the method knows occurs: every shape of condition, weakening, strengthening, factors, doubted, open and missing figures, groups of several claims, past cases.</summary>
internal static class MixedBase
{
    private static readonly string[] Breadths = ["targeted", "sectoral", "comprehensive"];

    public static RuleBaseSnapshot Make() => Some.Base(Rules(), States(), Reference(), Episodes(), Factors());

    public static IReadOnlyList<Scenario> Pressures { get; } =
    [
        Some.Scenario(),
        Some.Scenario("comprehensive", "RUS") with { Intensity = "high", Posture = "defiant" },
        Some.Scenario("targeted") with { Position = "third-party", Over = ["RUS"], Secondary = true, Overrides = new Dictionary<string, double> { ["governance"] = 0.35, ["discontent"] = 0.8 } },
    ];

    /// <summary>Coded cases of many states and senders; one names a state that is no more, one nobody knows, and some third parties do not say over whom.</summary>
    public static IReadOnlyList<Episode> PastCases { get; } =
    [
        .. Enumerable.Range(0, 18).Select(i => Some.Episode($"E{i:00}", [.. Some.Options.Skip(i % 3), .. Some.Options.Take(i % 2 * (i % 3))]) with
        {
            State = i == 17 ? "ZZZ" : $"A{(char)('A' + (i % 12))}A",
            From = 2025 - (i % 3),
            Scenario = Some.Scenario(Breadths[i % 3], i % 5 == 0 ? "RUS" : "USA") with
            {
                Position = i % 4 == 1 ? "third-party" : "target",
                Over = i % 8 == 1 ? ["RUS"] : [],
            },
        }),
    ];

    /// <summary>The same states in three parts of the world, some of them governed better, and one of which that is not known.</summary>
    public static RuleBaseSnapshot InRegions()
    {
        var made = Make();
        return made with
        {
            States = made.States.Values.Select((s, i) => s with
            {
                State = s.State with { Region = "Region " + (i % 3) },
                Series = i == 4 ? s.Series : new Dictionary<string, IReadOnlyList<IndicatorValue>>(s.Series) { ["government-effectiveness"] = [new IndicatorValue(2025, ((i * 5) % 11) - 5)] },
            }).ToDictionary(s => s.State.Iso3, StringComparer.Ordinal),
        };
    }

    private static Rule[] Rules() =>
    [
        Some.Rule("made.narrow", Some.Up("export-concentration", 0.3, 0.6), Some.Supports("diversify-partners", "regular", "spread"), Some.Attacks("resist-absorb", "possible", "cost")),
        Some.Rule("made.supplier", Some.Up("supplier-dependence", 0.2, 0.7), Some.Supports("diversify-partners", "frequent", "spread")) with { WeakenedBy = Some.Down("governance", 0.2, 0.5) },
        Some.Rule("made.weak", Some.Down("governance", 0.3, 0.6), Some.Helps("diversify-partners", "necessary", "able") with { Supports = false }, Some.Supports("hedge-quietly", "possible", "quiet")),
        Some.Rule("made.tied", Some.Tie("export+energy", "sender"), Some.Attacks("resist-absorb", "regular", "cost"), Some.Supports("hedge-quietly", "directional", "quiet") with { Inferred = true }),
        Some.Rule("made.friend", new Condition.All([Some.Tie("any", "patron", 0.3, 0.8), new Condition.Not(Some.VoteDistance("patron", 0.5, 2))]), Some.Supports("resist-absorb", "frequent", "friend")) with
        {
            StrengthenedBy = new Condition.Ramp(new Feature(FeatureKind.Rule, "made.tied"), 0.2, 0.9, false, false),
        },
        Some.Rule("made.far", Some.VoteDistance("sender", 1, 3), Some.Supports("resist-absorb", "directional", "apart"), Some.Attacks("hedge-quietly", "rare", "apart-quiet")),
        Some.Rule("made.wide", new Condition.Any([Some.Breadth(0.4, 0.9), Some.Up("supplier-dependence", 0.6, 0.9)]), Some.Supports("hedge-quietly", "necessary", "squeezed"), Some.Helps("resist-absorb", "possible", "able")),
        Some.Rule("made.angry", new Condition.Ramp(new Feature(FeatureKind.Factor, "discontent"), 0.4, 0.9, false, false), Some.Attacks("resist-absorb", "frequent", "home")),
        Some.Rule("made.exposed", new Condition.Ramp(new Feature(FeatureKind.Factor, "exposure"), 0.2, 0.8, false, false), Some.Supports("diversify-partners", "possible", "spread"), Some.Supports("hedge-quietly", "frequent", "quiet")),
        Some.Rule("made.always", new Condition.Always(), Some.Supports("diversify-partners", "directional", "all")),
        Some.Rule("made.narrower", Some.Up("export-concentration", 0.5, 0.9), Some.Supports("diversify-partners", "necessary", "spread"), Some.Helps("diversify-partners", "frequent", "able-too")),
    ];

    private static Factor[] Factors() =>
    [
        new("discontent", "discontent", "all are", "high", "low", [], null),
        new("exposure", "exposure", "all of it", "high", "low", [], new Condition.Any([Some.Tie("energy", "sender", 0.1, 0.9), new Condition.All([Some.Up("export-concentration", 0.4, 0.7), Some.Down("governance", 0.2, 0.8)])])),
    ];

    private static StateProfile[] States() => [.. Enumerable.Range(0, 12).Select(State), Power("USA", 2.4), Power("RUS", -1.7), Power("CHN", -1.1)];

    private static StateProfile State(int i)
    {
        var name = $"A{(char)('A' + i)}A";
        var all = new (string Figure, double Value)[]
        {
            ("export-concentration", 0.15 + (0.06 * i)), ("supplier-dependence", 0.85 - (0.055 * i)), ("governance", 0.2 + (0.05 * ((i * 5) % 12))), ("un-ideal-point", -1.5 + (0.31 * ((i * 7) % 12))),
        };
        Tie[] ties =
        [
            Some.TieWith(i % 2 == 0 ? "USA" : "RUS", "export", 0.5) with { Share = 0.04 + (0.05 * i) },
            Some.TieWith(i % 3 == 0 ? "RUS" : "CHN", "energy", (1 + (i % 3)) / 3.0) with { Confidence = i % 4 == 0 ? "medium" : "high" },
            .. i % 4 == 1 ? new[] { Some.TieWith("USA", "arms", 2 / 3.0) } : [],
        ];
        var state = Some.State(name, ties, [.. all.Where((_, f) => (i + f) % 5 != 0)]);
        return i switch
        {
            1 => state with { Notes = [new StateNote(["supplier-dependence"], "a note")] },
            2 => state with { TradeCutoffs = new Dictionary<string, double> { ["export"] = 0.03 } },
            3 => state with { Series = state.Series.ToDictionary(s => s.Key, s => (IReadOnlyList<IndicatorValue>)[new IndicatorValue(2012, s.Value[0].Value)]) },
            _ => state,
        };
    }

    private static StateProfile Power(string iso3, double point) => Some.State(iso3, ("un-ideal-point", point)) with { Class = StateClass.Great };

    private static Scenario[] Reference() => [Some.Scenario(), Some.Scenario("comprehensive", "RUS"), Some.Scenario("targeted") with { Position = "third-party", Over = ["RUS"] }];

    private static Episode[] Episodes() =>
    [
        .. Enumerable.Range(0, 14).Select(i => Some.Episode("E" + i, [.. Some.Options.Where((_, o) => ((i * 11) >> o) % 2 == 1)]) with
        {
            Scenario = Some.Scenario(Breadths[i % 3]) with { Position = i % 3 == 0 ? "third-party" : "target" },
        }),
    ];
}
