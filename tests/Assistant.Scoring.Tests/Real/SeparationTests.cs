using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Results;
using Xunit.Abstractions;

namespace Assistant.Scoring.Tests.Real;

/// <summary>The engine tells real cases apart: over all smaller and middle states under every reference scenario.</summary>
public sealed class SeparationTests(ITestOutputHelper output)
{
    private static readonly ScoringOptions Centre = new(Ranges: false);

    private static readonly Lazy<IReadOnlyList<Assessment>> All = new(() =>
        [.. ReferenceCases.Pairs(RealBase.Compiled.Snapshot).Select(c => RealBase.Scorer.Assess(c.State, c.Scenario, null, Centre))]);

    [Fact]
    public void No_option_is_first_in_more_than_half_of_the_cases_and_each_is_among_the_first_three_somewhere()
    {
        foreach (var option in RealBase.Compiled.Snapshot.Responses)
        {
            var first = All.Value.Count(a => a.First.Option == option.Id) / (double)All.Value.Count;
            var top3 = All.Value.Count(a => a.Responses.Take(3).Any(r => r.Option == option.Id)) / (double)All.Value.Count;
            output.WriteLine($"{option.Id,-20} first {first:P1}, among the first three {top3:P1}");

            Assert.True(first <= 0.5, option.Id);
            Assert.True(top3 > 0, option.Id);
        }
    }

    [Fact]
    public void At_least_a_hundred_different_orders_of_the_first_three_occur()
    {
        var orders = All.Value.Select(a => string.Join(" > ", a.Responses.Take(3).Select(r => r.Option))).Distinct().Count();
        output.WriteLine($"{orders} ordered top threes in {All.Value.Count} cases");

        Assert.True(orders >= 100);
    }

    [Fact]
    public void At_most_a_tenth_of_the_leading_scores_exceeds_85() =>
        Assert.True(All.Value.Count(a => a.First.Score > 0.85) <= All.Value.Count / 10);

    [Fact]
    public void Russia_instead_of_the_United_States_changes_the_ranking_for_at_least_sixty_states()
    {
        var states = RealBase.Compiled.Snapshot.States.Values.Where(s => s.Class != StateClass.Great).ToList();

        var changed = states.Count(s => !Ranking(s, "USA").SequenceEqual(Ranking(s, "RUS")));
        output.WriteLine($"{changed} of {states.Count} states");

        Assert.True(changed >= 60);

        IEnumerable<string> Ranking(StateProfile state, string sender) => RealBase.Scorer
            .Assess(state, new Scenario { Senders = [sender], Measures = ["trade"], Breadth = "sectoral" }, null, Centre)
            .Responses.Select(r => r.Option);
    }

    [Fact]
    public void Serbia_with_energy_dependence_prefers_diversifying_over_realigning()
    {
        var serbia = RealBase.Scorer.Assess("SRB", SecondaryOverRussia(), null, Centre);

        Assert.True(serbia.Of("diversify-partners").Score > serbia.Of("pivot-rival-bloc").Score);
        Assert.Contains(serbia.Figures, f => f.Name == "energy-supply toward RUS" && f.Value > 0.5 && f.Year == 2025);
    }

    [Fact]
    public void Armenia_answers_Russian_and_American_pressure_differently()
    {
        var russian = RealBase.Scorer.Assess("ARM", new Scenario { Senders = ["RUS"], Measures = ["trade"], Breadth = "sectoral" }, null, Centre);
        var american = RealBase.Scorer.Assess("ARM", new Scenario { Senders = ["USA"], Measures = ["trade"], Breadth = "sectoral" }, null, Centre);

        Assert.NotEqual(russian.Responses.Select(r => r.Option), american.Responses.Select(r => r.Option));
    }

    private static Scenario SecondaryOverRussia() => new()
    {
        Position = "third-party", Senders = ["USA"], Over = ["RUS"], Measures = ["energy"], Breadth = "sectoral", Secondary = true,
    };
}
