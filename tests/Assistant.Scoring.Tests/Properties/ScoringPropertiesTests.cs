using System.Text.Json;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Results;
using CsCheck;

namespace Assistant.Scoring.Tests.Properties;

/// <summary>The properties of section 10 of the scoring method, each over a thousand random rule sets.</summary>
public sealed class ScoringPropertiesTests
{
    private const int Sets = 1_000;
    private static readonly ScoringOptions Uncentred = new(Centred: false, Ranges: false);
    private static readonly ScoringOptions Centre = new(Ranges: false);

    [Fact]
    public void T1_every_score_is_finite_and_between_0_and_1() =>
        Over((snapshot, scenario) =>
        {
            foreach (var r in Some.Scorer(snapshot).Assess("AAA", scenario, null, ScoringOptions.Default).Responses)
            {
                double[] all = [r.Score, r.Low, r.High, r.Evidence, r.PFirst, r.PTop3, r.Conflict, r.Prospects.LogOdds, r.Prior.Value];
                Assert.All(all, value => Assert.True(double.IsFinite(value)));
                Assert.InRange(r.Score, double.Epsilon, 1 - 1e-16);
                Assert.True(r.Low <= r.Score && r.Score <= r.High);
            }
        });

    [Fact]
    public void T2_a_typical_case_scores_its_base_rate() =>
        Over((snapshot, scenario) =>
        {
            var alone = snapshot with
            {
                States = snapshot.States.Take(1).ToDictionary(s => s.Key, s => s.Value),
                ReferenceScenarios = [new ReferenceScenario("only", scenario)],
            };

            foreach (var r in Some.Scorer(alone).Assess("AAA", scenario, null, Centre).Responses)
            {
                Assert.Equal(r.Prior.Value, r.Score, 1e-12);
            }
        });

    [Fact]
    public void T2_without_active_rules_the_score_is_the_base_rate()
    {
        var silent = Some.Base([Some.Rule("made.silent", Some.Up("governance", 0.9, 1), Some.Supports("resist-absorb", "regular", "g"))]);

        Assert.All(Some.Scorer(silent).Assess("AAA", Some.Scenario(), null, Uncentred).Responses, r => Assert.Equal(r.Prior.Value, r.Score, 1e-12));
    }

    [Fact]
    public void T3_a_further_support_never_lowers_a_score() =>
        Over((snapshot, scenario) =>
        {
            var more = snapshot with
            {
                Rules = [.. snapshot.Rules, Some.Rule("made.zzz", Some.Up("governance", 0, 0.5), Some.Supports("resist-absorb", "possible", "new"))],
            };

            var before = Some.Scorer(snapshot).Assess("AAA", scenario, null, Uncentred).Of("resist-absorb").Score;
            var after = Some.Scorer(more).Assess("AAA", scenario, null, Uncentred).Of("resist-absorb").Score;

            Assert.True(after >= before - 1e-12);
        });

    [Fact]
    public void T3_a_rule_that_applies_more_never_moves_a_score_against_its_sign() =>
        Gen.Select(MadeCases.Rules, Gen.Double[0, 1], Gen.Double[0, 1], Gen.Bool).Sample(
            (rules, a, b, supports) =>
            {
                var effect = supports ? Some.Supports("resist-absorb", "regular", "moving") : Some.Attacks("resist-absorb", "regular", "moving");
                var snapshot = Some.Base([.. rules, Some.Rule("made.moving", Some.Up("un-ideal-point", 0, 1), effect)]);
                var (low, high) = (Math.Min(a, b), Math.Max(a, b));

                double At(double x) => Some.Scorer(snapshot)
                    .Assess(Some.State("BBB", ("un-ideal-point", x), ("governance", 0.5)), Some.Scenario(), null, Uncentred).Of("resist-absorb").Score;

                Assert.True(supports ? At(high) >= At(low) - 1e-12 : At(high) <= At(low) + 1e-12);
            },
            iter: Sets);

    [Fact]
    public void T4_flipping_every_sign_mirrors_the_evidence() =>
        Over((snapshot, scenario) =>
        {
            var flipped = snapshot with
            {
                Rules = [.. snapshot.Rules.Select(r => r with { Effects = [.. r.Effects.Select(e => e with { Supports = !e.Supports, Group = e.Group + "-flipped" })] })],
            };

            var (plain, mirrored) = (Some.Scorer(snapshot).Assess("AAA", scenario, null, Centre), Some.Scorer(flipped).Assess("AAA", scenario, null, Centre));

            foreach (var r in plain.Responses)
            {
                var m = mirrored.Of(r.Option);
                Assert.Equal(-r.Evidence, m.Evidence, 1e-12);
                Assert.Equal(1 - Logistic(-r.Prior.LogOdds - r.Evidence), Logistic(r.Prior.LogOdds - m.Evidence), 1e-12);
            }
        });

    [Fact]
    public void T5_the_order_of_rules_and_conditions_changes_nothing() =>
        Over((snapshot, scenario) =>
        {
            var shuffled = snapshot with { Rules = [.. snapshot.Rules.Reverse().Select(r => r with { When = Reversed(r.When), Effects = [.. r.Effects] })] };

            Assert.Equal(Json(Some.Scorer(snapshot).Assess("AAA", scenario, null, ScoringOptions.Default)), Json(Some.Scorer(shuffled).Assess("AAA", scenario, null, ScoringOptions.Default)));
        });

    [Fact]
    public void T6_rules_for_other_options_never_move_this_one() =>
        Over((snapshot, scenario) =>
        {
            var others = snapshot with { Rules = [.. snapshot.Rules.Select(r => r with { Effects = [.. r.Effects.Where(e => e.Option == "resist-absorb")] })] };

            var all = Some.Scorer(snapshot).Assess("AAA", scenario, null, Centre).Of("resist-absorb");
            var alone = Some.Scorer(others).Assess("AAA", scenario, null, Centre).Of("resist-absorb");

            Assert.Equal(all.Evidence, alone.Evidence);
        });

    [Fact]
    public void T7_shares_add_up_to_the_score_and_evidence_is_zero_on_average() =>
        Over((snapshot, _) =>
        {
            var scorer = Some.Scorer(snapshot);
            var sums = Some.Options.ToDictionary(o => o, _ => 0.0);
            foreach (var (state, scenario) in ReferenceCases.Pairs(snapshot))
            {
                foreach (var r in scorer.Assess(state, scenario, null, Centre).Responses)
                {
                    Assert.Equal(r.LogOdds, r.Prior.LogOdds + r.Choice.Sum(c => c.Delta), 1e-9);
                    Assert.Equal(Logistic(r.LogOdds), r.Score, 1e-9);
                    sums[r.Option] += r.Evidence;
                }
            }

            Assert.All(sums.Values, sum => Assert.Equal(0, sum / ReferenceCases.Pairs(snapshot).Count(), 1e-9));
        });

    [Fact]
    public void T10_no_step_moves_a_score_faster_than_the_compiler_reports() =>
        Gen.Select(MadeCases.Rules, MadeCases.Pick(Some.Figures), Gen.Double[0, 1], Gen.Double[0.0001, 0.05]).Sample(
            (rules, figure, at, step) =>
            {
                var compiled = CompiledRuleBase.Prepare(Some.Base(rules, factors: Chain(figure)), Some.Draws);
                var scorer = new ResponseScorer(compiled);
                var feature = compiled.Program.Features.IndexOf(new Feature(FeatureKind.Indicator, figure));

                Assessment At(double x) => scorer.Assess(
                    Some.State("BBB", [.. Some.Figures.Select(f => (f, f == figure ? x : 0.5))]), Some.Scenario(), null, Uncentred);

                foreach (var before in At(at).Responses)
                {
                    var bound = step * compiled.Program.Steepness(feature, compiled.Program.Options.ToList().IndexOf(before.Option));
                    Assert.True(Math.Abs(At(at + step).Of(before.Option).Evidence - before.Evidence) <= bound + 1e-12);
                }
            },
            iter: Sets);

    [Fact]
    public void T12_the_same_input_gives_the_same_bytes_on_every_thread() =>
        Gen.Select(MadeCases.Bases, MadeCases.Scenarios).Sample(
            (snapshot, scenario) =>
            {
                var scorer = Some.Scorer(snapshot);
                var expected = Json(Some.Scorer(snapshot).Assess("AAA", scenario, null, ScoringOptions.Default));

                Parallel.For(0, 4, _ => Assert.Equal(expected, Json(scorer.Assess("AAA", scenario, null, ScoringOptions.Default))));
            },
            iter: Sets,
            threads: 1);

    [Fact]
    public void T15_every_target_is_within_reach_of_some_legal_rule_set() =>
        Gen.Double[0.0005, 0.9995].Sample(
            target =>
            {
                var wanted = RuleProgram.Logit(target) - RuleProgram.Logit(ScoringParameters.Default.P0);
                var weight = ScoringParameters.Default.Kappa * (RuleProgram.Logit(0.9) - RuleProgram.Logit(0.25));
                var whole = (int)(Math.Abs(wanted) / weight);
                var rest = (Math.Abs(wanted) / weight) - whole;
                var rules = Enumerable.Range(0, whole + 1).Select(i => Some.Rule(
                    $"made.r{i}",
                    Some.Up("governance", i < whole ? -1 : 0.5 - rest, i < whole ? 0 : 1.5 - rest),
                    wanted > 0 ? Some.Supports("resist-absorb", "necessary", "g" + i) : Some.Attacks("resist-absorb", "necessary", "g" + i)));

                var score = Some.Scorer(Some.Base([.. rules])).Assess("AAA", Some.Scenario(), null, new ScoringOptions(true, false, false)).Of("resist-absorb").Score;

                Assert.InRange(score, target - 0.01, target + 0.01);
            },
            iter: Sets);

    [Fact]
    public void T17_two_states_with_equal_values_differ_by_name_only() =>
        Over((snapshot, scenario) =>
        {
            var twin = snapshot.States["AAA"] with { State = snapshot.States["AAA"].State with { Iso3 = "ZZZ", Name = "Twin" } };
            var scorer = Some.Scorer(snapshot);

            Assert.Equal(
                Json(scorer.Assess("AAA", scenario, null, ScoringOptions.Default)),
                Json(scorer.Assess(twin, scenario, null, ScoringOptions.Default) with { State = "AAA" }));
        });

    [Fact]
    public void T17_swapping_the_two_blocs_in_ties_votes_and_senders_swaps_the_answer() =>
        Over((snapshot, scenario) =>
        {
            static string Other(string power) => power switch { "USA" => "RUS", "RUS" => "USA", _ => power };
            StateProfile Swapped(StateProfile s) => s with { Ties = [.. s.Ties.Select(t => t with { Partner = Other(t.Partner) })] };
            var swapped = snapshot with
            {
                States = snapshot.States.ToDictionary(s => s.Key, s => Swapped(s.Value)),
                ReferenceScenarios = [.. snapshot.ReferenceScenarios.Select(r => r with { Scenario = r.Scenario with { Senders = [.. r.Scenario.Senders.Select(Other)] } })],
            };
            var mirrored = scenario with { Senders = [.. scenario.Senders.Select(Other)] };

            Assert.Equal(
                Some.Scorer(snapshot).Assess("AAA", scenario, null, ScoringOptions.Default).Responses.Select(Scores),
                Some.Scorer(swapped).Assess("AAA", mirrored, null, ScoringOptions.Default).Responses.Select(Scores));
        });

    [Fact]
    public void T18_another_sender_changes_the_evidence_where_ties_differ() =>
        Gen.Select(MadeCases.Rules, Gen.Double[0.1, 0.9], Gen.Double[0.1, 0.9]).Where(x => Math.Abs(x.Item2 - x.Item3) > 0.05).Sample(
            (rules, toUsa, toRussia) =>
            {
                var state = Some.State("BBB", [Some.TieWith("USA", "finance", toUsa), Some.TieWith("RUS", "finance", toRussia)], ("governance", 0.5));
                var scorer = Some.Scorer(Some.Base([.. rules, Some.Rule("made.tie", Some.Tie("finance", "sender"), Some.Supports("hedge-quietly", "regular", "own"))]));

                double Share(string sender) => scorer.Assess(state, Some.Scenario(sender: sender), null, Uncentred)
                    .Of("hedge-quietly").Choice.Single(c => c.Rule == "made.tie").Share;

                Assert.NotEqual(Share("USA"), Share("RUS"), 6);
            },
            iter: Sets);

    [Fact]
    public void T19_what_bears_on_success_never_moves_the_choice_and_the_reverse() =>
        Over((snapshot, scenario) =>
        {
            RuleBaseSnapshot Only(BearsOn kept) =>
                snapshot with { Rules = [.. snapshot.Rules.Select(r => r with { Effects = [.. r.Effects.Where(e => e.BearsOn == kept)] })] };

            var all = Some.Scorer(snapshot).Assess("AAA", scenario, null, Centre);
            var choice = Some.Scorer(Only(BearsOn.Choice)).Assess("AAA", scenario, null, Centre);
            var success = Some.Scorer(Only(BearsOn.Success)).Assess("AAA", scenario, null, Centre);

            foreach (var r in all.Responses)
            {
                Assert.Equal(r.Evidence, choice.Of(r.Option).Evidence);
                Assert.Equal(r.Prospects.LogOdds, success.Of(r.Option).Prospects.LogOdds);
                Assert.Equal(0, success.Of(r.Option).Evidence);
            }
        });

    private static void Over(Action<RuleBaseSnapshot, Scenario> check) =>
        Gen.Select(MadeCases.Bases, MadeCases.Scenarios).Sample(check, iter: Sets);

    private static object Scores(ResponseScore r) => (r.Option, r.Score, r.Low, r.High, r.PFirst, r.PTop3);

    private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static string Json(Assessment assessment) => JsonSerializer.Serialize(assessment);

    private static Condition Reversed(Condition condition) => condition switch
    {
        Condition.All all => new Condition.All([.. all.Parts.Reverse()]),
        Condition.Any any => new Condition.Any([.. any.Parts.Reverse()]),
        _ => condition,
    };

    /// <summary>A chain of two factors over one figure, so that steepness runs through factors too.</summary>
    private static Factor[] Chain(string figure) =>
    [
        new Factor("first", "first", "", "", "", [], Some.Up(figure, 0.1, 0.9)),
        new Factor("second", "second", "", "", "", [], new Condition.Ramp(new Feature(FeatureKind.Factor, "first"), 0.2, 0.8, true, false)),
    ];
}
