using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Tests;

/// <summary>A case tried with something changed comes out as the scorer has it.</summary>
public sealed class CaseProbeTests
{
    private static readonly RuleBaseSnapshot Snapshot = Some.Base(
        [
            Some.Rule("made.angry", new Condition.Ramp(new Feature(FeatureKind.Factor, "discontent"), 0, 1, false, false), Some.Attacks("resist-absorb", "regular", "g")),
            Some.Rule("made.wide", Some.Breadth(0.2, 0.9), Some.Supports("diversify-partners", "regular", "g")),
            Some.Rule("made.tied", Some.Tie("export", "sender"), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.over", Some.Tie("export", "over"), Some.Supports("hedge-quietly", "frequent", "over")),
            Some.Rule("made.weak", Some.Down("governance", 0.2, 0.8), Some.Supports("resist-absorb", "necessary", "weak")),
        ],
        [Some.State("AAA", [Some.TieWith("USA", "export", 0.2), Some.TieWith("RUS", "export", 0.9)], ("governance", 0.4)), Some.State("BBB", ("governance", 0.9))],
        factors: [new("discontent", "discontent", "all are", "high", "low", [], null)],
        episodes: [Some.Episode("E1", "resist-absorb"), Some.Episode("E2", "hedge-quietly") with { Scenario = Some.Scenario() with { Position = "third-party" } }]);

    private static readonly Scenario Start = Some.Scenario() with { Overrides = new Dictionary<string, double> { ["governance"] = 0.5 } };

    private static readonly Scenario[] Changes =
    [
        Start,
        Start with { Breadth = "comprehensive" },
        Start with { Breadth = null },
        Start with { Posture = "defiant" },
        Start with { Overrides = new Dictionary<string, double> { ["governance"] = 0.1 } },
        Start with { Overrides = new Dictionary<string, double> { ["governance"] = 0.5, ["discontent"] = 0.9 } },
        Start with { Overrides = new Dictionary<string, double> { ["governance"] = 0.5, ["no-such-figure"] = 0.9 } },
        Start with { Overrides = new Dictionary<string, double>() },
        Start with { Senders = ["RUS"] },
        Start with { Over = ["RUS"] },
        Start with { Position = "third-party" },
    ];

    public static TheoryData<bool, bool> Options() => new() { { false, true }, { false, false }, { true, true }, { true, false } };

    [Theory]
    [MemberData(nameof(Options))]
    public void Whatever_is_changed_it_comes_out_as_assessed_anew(bool uniform, bool centred)
    {
        var compiled = CompiledRuleBase.Prepare(Snapshot, Some.Draws);
        var (scorer, options) = (new ResponseScorer(compiled), new ScoringOptions(uniform, centred, Ranges: false));
        var probe = new CaseProbe(compiled, Snapshot.States["AAA"], Start, null, options);

        foreach (var changed in Changes.Concat(Changes.Reverse()))
        {
            var (tried, assessed) = (probe.Try(changed, Some.Options), scorer.Assess("AAA", changed, null, options));

            Assert.Equal(assessed.First.Option, tried.First);
            Assert.All(tried.Responses, r =>
            {
                var whole = assessed.Of(r.Option);
                Assert.Equal((whole.LogOdds, whole.Score), (r.LogOdds, r.Score));
                Assert.Equal(InOrder(whole.Choice.Where(c => c.Share > 0)), InOrder(r.Choice));
            });
        }
    }

    [Fact]
    public void A_response_the_base_has_not_is_refused_by_name()
    {
        var probe = new CaseProbe(CompiledRuleBase.Prepare(Snapshot, Some.Draws), Snapshot.States["AAA"], Start, null, ScoringOptions.Default);

        Assert.Contains("`none`", Assert.Throws<ArgumentException>(() => probe.Try(Start, ["none"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_options_as_likely_the_first_by_name_is_first()
    {
        var snapshot = Some.Base([Some.Rule("made.wide", Some.Breadth(0.6, 0.9), Some.Supports("resist-absorb", "regular", "g"))]);
        var reversed = snapshot with { Responses = [.. snapshot.Responses.Reverse()] };
        var options = new ScoringOptions(true, false, false);

        foreach (var made in new[] { snapshot, reversed })
        {
            var probe = new CaseProbe(CompiledRuleBase.Prepare(made, Some.Draws), made.States["AAA"], Some.Scenario(), null, options);

            Assert.Equal("diversify-partners", probe.Try(Some.Scenario(), []).First);
            Assert.Equal("resist-absorb", probe.Try(Some.Scenario("comprehensive"), []).First);
        }
    }

    private static IEnumerable<Contribution> InOrder(IEnumerable<Contribution> contributions) =>
        contributions.OrderBy(c => c.Rule, StringComparer.Ordinal).ThenBy(c => c.Effect);
}
