using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Tests.Cases;

/// <summary>What is remembered of a state never shows: every case reads as if it were the first.</summary>
public sealed class StateReadingsTests
{
    private static readonly RuleBaseSnapshot Snapshot = Some.Base(
        [
            Some.Rule("made.tied", Some.Tie("export", "sender"), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.over", Some.Tie("export", "over"), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.patron", Some.Tie("export", "patron"), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.weak", Some.Up("governance", 0.2, 0.8), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.angry", new Condition.Ramp(new Feature(FeatureKind.Factor, "discontent"), 0, 1, false, false), Some.Supports("hedge-quietly", "regular", "g")),
        ],
        [
            Some.State("AAA", [Some.TieWith("USA", "export", 0.2), Some.TieWith("RUS", "export", 0.9)], ("governance", 0.4)),
            Some.State("USA") with { Class = RuleBase.States.StateClass.Great }, Some.State("RUS") with { Class = RuleBase.States.StateClass.Great },
        ],
        factors: [new("discontent", "discontent", "all are", "high", "low", [], null)]);

    public static IReadOnlyList<Scenario> Cases { get; } =
    [
        Some.Scenario() with { Overrides = new Dictionary<string, double> { ["governance"] = 0.9, ["discontent"] = 0.7, ["no-such-figure"] = 1 } },
        Some.Scenario(),
        Some.Scenario(sender: "RUS"),
        Some.Scenario() with { Senders = ["USA", "RUS"] },
        Some.Scenario() with { Senders = [] },
        Some.Scenario() with { Position = "third-party", Over = ["RUS"] },
        Some.Scenario() with { Position = "third-party" },
        Some.Scenario() with { Over = ["RUS", "USA"], Overrides = new Dictionary<string, double> { ["discontent"] = 0.1 } },
    ];

    [Fact]
    public void A_case_reads_the_same_first_and_after_any_other()
    {
        foreach (var first in Cases)
        {
            foreach (var then in Cases)
            {
                var readings = Readings();
                readings.Read(first, null);

                Assert.Equal(Text(Readings().Read(then, null)), Text(readings.Read(then, null)));
            }
        }
    }

    [Fact]
    public void A_year_is_not_read_as_another()
    {
        var readings = Readings();

        Assert.Equal([true, false, true], new int?[] { null, 1950, 2024 }.Select(year => readings.Read(Cases[1], year).Readings.Any(r => r.Note.Year is not null)));
    }

    [Fact]
    public void After_more_cases_than_are_remembered_each_still_reads_the_same()
    {
        var readings = Readings();
        Scenario[] many = [.. Enumerable.Range(0, 100).Select(i => Cases[i % Cases.Count] with { Over = [$"party {i}", "USA"] })];

        foreach (var scenario in many.Concat(many))
        {
            Assert.Equal(Text(Readings().Read(scenario, null)), Text(readings.Read(scenario, null)));
        }
    }

    private static StateReadings Readings() =>
        new(Snapshot.States["AAA"], new FeatureTable(Snapshot, Snapshot.Rules), new CaseReader(Snapshot));

    private static string Text(CaseFeatures features) => $"{features.Patron}\n{string.Join('\n', features.Readings)}";
}
