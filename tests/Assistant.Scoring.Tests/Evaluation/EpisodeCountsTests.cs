using Assistant.RuleBase.Episodes;
using Assistant.Scoring.Evaluation;

namespace Assistant.Scoring.Tests.Evaluation;

/// <summary>The result in whole cases, and cases that come from outside.</summary>
public sealed class EpisodeCountsTests
{
    [Fact]
    public void Misses_stand_with_the_lowest_ranked_first()
    {
        EpisodeResult[] results = [Result("E1", "d"), Result("E2", "a"), Result("E3", "e"), Result("E4", "c")];

        var counts = EpisodeCounts.Of(results);

        Assert.Equal((4, 2, 2), (counts.Episodes, counts.PrimaryInTop3, counts.PrimaryInTop3ByPopularity));
        Assert.Equal(["E3", "E1"], counts.Misses.Select(m => m.Episode.Id));
        Assert.Equal([5, 4], counts.Misses.Select(m => m.PrimaryRank));
    }

    [Fact]
    public void A_case_is_known_by_its_identifier_even_where_it_was_coded_otherwise()
    {
        var known = Some.Episode("E1", "resist-absorb") with { From = 2020, To = 2020 };
        Episode[] cases = [known with { Id = "E2", Responses = ["hedge-quietly"], From = 2001 }, known, known with { Id = "E3", Responses = ["hedge-quietly"], From = 2002 }];
        var compiled = CompiledRuleBase.Prepare(Some.Base([], episodes: cases), Some.Draws);
        double[] Scores(Episode episode) => [.. EpisodeEvaluation.Run(compiled, [episode]).Results[0].Scores];

        Assert.Equal(Scores(known), Scores(known with { From = 1999 }));
        Assert.Equal(Scores(known), Scores(known with { From = 2001 }));
        Assert.NotEqual(Scores(known), Scores(known with { Id = "X", From = 2001 }));
        Assert.NotEqual(Scores(known), Scores(known with { Id = "X", Scenario = Some.Scenario() with { Position = "third-party" } }));
    }

    [Theory]
    [InlineData("E1", "AAA", 2020)]
    [InlineData("X9", "AAA", 2020)]
    public void A_case_from_outside_that_the_rule_base_knows_is_not_foretold_from_itself(string id, string state, int from)
    {
        var known = Some.Episode("E1", "resist-absorb") with { State = "AAA", From = 2020, To = 2020 };
        var compiled = CompiledRuleBase.Prepare(Some.Base([], episodes: [known, Some.Episode("E2", "hedge-quietly") with { State = "AAA", From = 2001 }]), Some.Draws);

        var own = EpisodeEvaluation.Run(compiled, [known]);
        var outside = EpisodeEvaluation.Run(compiled, [known with { Id = id, State = state, From = from }]);

        Assert.Equal(own.Results[0].Scores, outside.Results[0].Scores);
    }

    [Fact]
    public void A_case_the_rule_base_does_not_know_is_foretold_from_all_of_its_own()
    {
        var known = Some.Episode("E1", "resist-absorb") with { State = "AAA", From = 2020, To = 2020 };
        var compiled = CompiledRuleBase.Prepare(Some.Base([], episodes: [known]), Some.Draws);

        var report = EpisodeEvaluation.Run(compiled, [known with { Id = "X9", From = 1990 }]);

        Assert.Equal("resist-absorb", report.Results[0].Ranked[0]);
        Assert.Equal((1 + (10 / 3.0)) / 11, report.Results[0].Scores[0], 1e-12);
    }

    [Fact]
    public void Every_case_and_every_group_is_a_step()
    {
        var steps = 0;
        var compiled = CompiledRuleBase.Prepare(Some.Base([], episodes: [Some.Episode("E1", "resist-absorb") with { State = "AAA" }]), Some.Draws);

        var report = EpisodeEvaluation.Run(compiled, compiled.Snapshot.Episodes, () => steps++);

        Assert.Equal(report.Results.Count + 1 + report.Slices.Count, steps);
    }

    private static EpisodeResult Result(string id, string primary)
    {
        string[] options = ["a", "b", "c", "d", "e"];
        double[] scores = [0.9, 0.8, 0.7, 0.6, 0.5];
        var metrics = RankingMetrics.Of(options, scores, [primary]);
        return new EpisodeResult(
            Some.Episode(id, primary), "AAA", options, scores,
            Methods.All.ToDictionary(m => m, _ => metrics, StringComparer.Ordinal));
    }
}
