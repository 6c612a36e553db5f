using Assistant.RuleBase;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Evaluation;

namespace Assistant.Scoring.Tests.Evaluation;

/// <summary>How past cases are read, ranked and grouped.</summary>
public sealed class ForetellingTests
{
    [Fact]
    public void Groups_of_five_stand_alone_largest_first_and_smaller_ones_together_at_the_end()
    {
        string[] senders = [.. Enumerable.Repeat("RUS", 5), .. Enumerable.Repeat("CCC", 5), .. Enumerable.Repeat("USA", 6), .. Enumerable.Repeat("DDD", 4), .. Enumerable.Repeat("EEE", 4)];
        var cases = senders.Select((s, i) => Case("E" + i) with { Scenario = Some.Scenario(sender: s) }).Append(Case("E99") with { Scenario = Some.Scenario() with { Senders = [] } });

        var slices = Run(Base(), [.. cases]).Slices.Where(s => s.By == "sender").ToList();

        Assert.Equal([("USA", 6), ("CCC", 5), ("RUS", 5), ("others", 9)], slices.Select(s => (s.Name, s.Episodes)));
    }

    [Fact]
    public void A_case_without_a_sender_is_one_of_nobody()
    {
        var cases = Enumerable.Range(0, 5).Select(i => Case("E" + i) with { Scenario = Some.Scenario() with { Senders = [] } });

        Assert.Equal(["nobody"], Run(Base(), [.. cases]).Slices.Where(s => s.By == "sender").Select(s => s.Name));
    }

    [Fact]
    public void Options_as_likely_as_each_other_are_ranked_by_name()
    {
        var snapshot = Base() with { Rules = [], Responses = [.. Base().Responses.Reverse()] };

        Assert.Equal(["diversify-partners", "hedge-quietly", "resist-absorb"], Run(snapshot, [Case("E1")]).Results[0].Ranked);
    }

    [Fact]
    public void Where_nobody_said_over_whom_a_third_party_is_pressed_its_patron_stands_in()
    {
        var silent = Case("E1") with { Scenario = Some.Scenario() with { Position = "third-party" } };

        var scores = new[] { silent, silent with { Scenario = silent.Scenario with { Over = ["RUS"] } }, silent with { Scenario = silent.Scenario with { Over = ["CHN"] } } }
            .Select(c => Run(Base(), [c]).Results[0].Scores).ToList();

        Assert.Equal(scores[1], scores[0]);
        Assert.NotEqual(scores[2], scores[0]);
    }

    [Fact]
    public void A_target_is_pressed_over_nobody_even_where_it_has_a_patron()
    {
        var target = Case("E1");

        Assert.NotEqual(Run(Base(), [target with { Scenario = target.Scenario with { Over = ["RUS"] } }]).Results[0].Scores, Run(Base(), [target]).Results[0].Scores);
    }

    [Fact]
    public void A_state_or_sender_that_is_no_more_is_read_as_its_successor()
    {
        var snapshot = Base();
        snapshot = snapshot with { Sanctions = snapshot.Sanctions with { Successors = new Dictionary<string, string> { ["OLD"] = "AAA", ["SUN"] = "RUS" } } };
        var (past, today) = (Case("E1") with { State = "OLD", Scenario = Some.Scenario(sender: "SUN") }, Case("E1") with { Scenario = Some.Scenario(sender: "RUS") });

        var report = Run(snapshot, [past, Case("E2") with { State = "GONE" }]);

        Assert.Equal(("AAA", "E1"), (report.Results[0].State, report.Results[0].Episode.Id));
        Assert.Equal(Run(snapshot, [today]).Results[0].Scores, report.Results[0].Scores);
        Assert.Equal(["E2"], report.NotRanked);
    }

    [Fact]
    public void Cases_of_which_the_base_knows_no_state_cannot_be_measured() =>
        Assert.Throws<ArgumentException>(() => Run(Base(), [Case("E1") with { State = "GONE" }]));

    [Fact]
    public void A_measure_that_names_no_response_of_the_base_is_refused() =>
        Assert.Contains("`none`", Assert.Throws<ArgumentException>(() => RankingMetrics.Of(["a", "b"], [0.6, 0.4], ["none"])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_difference_to_popularity_is_that_of_the_means()
    {
        var cases = Enumerable.Range(0, 9).Select(i => Case("E" + i, Some.Options[i % 3], Some.Options[(i + 1) % 3]) with { State = i % 2 == 0 ? "AAA" : "BBB" });

        var overall = Run(Base(), [.. cases]).Overall;

        Assert.NotEqual(0, overall.AgainstPopularity[1].Difference.Value);
        Assert.Equal(overall.Of(Methods.Rules).Ndcg5.Value - overall.Of(Methods.Popularity).Ndcg5.Value, overall.AgainstPopularity[1].Difference.Value, 12);
        Assert.Equal(overall.Of(Methods.Rules).MacroRecall3.Value - overall.Of(Methods.Popularity).MacroRecall3.Value, overall.AgainstPopularity[0].Difference.Value, 12);
    }

    [Fact]
    public void A_band_of_scores_tells_how_often_its_options_were_taken()
    {
        var report = Run(Base(), [Case("E1", "resist-absorb"), Case("E2", "resist-absorb", "hedge-quietly") with { State = "BBB" }]);

        Assert.Equal(6, report.Reliability.Sum(b => b.Count));
        Assert.Equal(3, report.Reliability.Sum(b => b.Taken * b.Count), 9);
        Assert.Equal(report.Results.Sum(r => r.Scores.Sum()), report.Reliability.Sum(b => b.MeanScore * b.Count), 9);
        Assert.All(report.Reliability, b => Assert.InRange(b.MeanScore, b.From, b.To));
        Assert.All(report.Reliability, b => Assert.Equal(0.1, b.To - b.From, 9));
        Assert.Equal(report.Reliability.OrderBy(b => b.From), report.Reliability);
    }

    private static EpisodeReport Run(RuleBaseSnapshot snapshot, IReadOnlyList<Episode> cases) => EpisodeEvaluation.Run(CompiledRuleBase.Prepare(snapshot, Some.Draws), cases);

    private static Episode Case(string id, params string[] responses) => Some.Episode(id, responses.Length == 0 ? ["resist-absorb"] : responses) with { From = 2025, To = 2025 };

    /// <summary>AAA leans on RUS; rules look at the tie with the party it is pressed over, and at how it is governed.</summary>
    private static RuleBaseSnapshot Base() => Some.Base(
        [
            Some.Rule("made.over", Some.Tie("export", "over"), Some.Supports("diversify-partners", "necessary", "g")),
            Some.Rule("made.sender", Some.Tie("export", "sender"), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.weak", Some.Down("governance", 0.2, 0.8), Some.Supports("resist-absorb", "regular", "g")),
        ],
        [
            Some.State("AAA", [Some.TieWith("RUS", "export", 0.9), Some.TieWith("CHN", "export", 0.5), Some.TieWith("USA", "export", 0.3)], ("governance", 0.3)),
            Some.State("BBB", [Some.TieWith("USA", "export", 0.8)], ("governance", 0.7)),
            .. new[] { "USA", "RUS", "CHN" }.Select(p => Some.State(p) with { Class = StateClass.Great }),
        ],
        [Some.Scenario(), Some.Scenario() with { Position = "third-party", Over = ["RUS"] }]);
}
