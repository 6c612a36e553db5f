using Assistant.Planner.Answers;
using Assistant.Planner.Plugins;

namespace Assistant.Planner.Tests.Reasoning;

/// <summary>Coded cases beside an answer: near ones, labelled, and no part of the score.</summary>
public sealed class PrecedentTests
{
    private static readonly PrecedentFinder Finder = new(Some.Base);

    [Fact]
    public async Task An_assessment_shows_three_precedents_with_reference_and_label()
    {
        var answer = await Some.Answer(Some.SerbiaQuestion);

        Assert.Equal(3, answer.Precedents.Count);
        Assert.All(answer.Precedents, p => Assert.NotEqual("", p.Reference));
        var told = Assert.Single(answer.Sentences, s => s.Text.StartsWith("Nearest coded cases, not used in the score: ", StringComparison.Ordinal));
        Assert.All(answer.Precedents, p => Assert.Contains($"{p.Name}, {p.Year}", told.Text, StringComparison.Ordinal));
        Assert.Equal(answer.Precedents.Select(p => p.Episode), told.Cites.Select(n => answer.Citations[n - 1]).Cast<EpisodesCitation>().Select(c => c.Episode));
    }

    [Fact]
    public void A_case_asked_again_as_it_was_coded_comes_first_or_ties()
    {
        foreach (var episode in Some.Base.Episodes)
        {
            var nearest = Finder.Nearest(episode.State, episode.Scenario, 3);

            Assert.Equal(0, nearest[0].Distance);
            Assert.Equal(nearest.Select(n => n.Distance).Order(), nearest.Select(n => n.Distance));
        }
    }

    [Fact]
    public void Position_comes_before_everything_else() =>
        Assert.All(Finder.Nearest("SRB", Some.SerbianCase, 3), n => Assert.Equal("third-party", n.Episode.Scenario.Position));

    [Fact]
    public void Another_sender_and_another_measure_lie_farther()
    {
        var coded = Some.Base.Episodes.First(e => e.Scenario is { Position: "target", Senders: ["USA"], Measures.Count: 1 });

        Assert.NotEqual(0, Finder.Nearest(coded.State, coded.Scenario with { Senders = ["IDN"] }, 200).First(n => n.Episode.Id == coded.Id).Distance);
        Assert.NotEqual(0, Finder.Nearest(coded.State, coded.Scenario with { Measures = ["transport", "travel"] }, 200).First(n => n.Episode.Id == coded.Id).Distance);
    }
}
