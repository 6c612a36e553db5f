using System.Diagnostics;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Tests.Reasoning;

/// <summary>States in the order of one response: by group, with filters, quick, and not for everybody.</summary>
public sealed class RankingTests
{
    private const string AseanQuestion = "Which ASEAN members are most likely to hedge if the US adds secondary sanctions?";

    [Fact]
    public async Task A_group_is_ranked_by_the_response_asked_with_confidence_and_all_states_in_the_json()
    {
        var answer = await Some.Answer(AseanQuestion);

        Assert.Equal("rank", answer.Intent);
        var scores = answer.Responses.Where(r => r.Id == "hedge-quietly").ToArray();
        Assert.Equal(Members("asean").Order(), scores.Select(s => s.State).Order());
        Assert.Equal(scores.Select(s => s.Score).OrderDescending(), scores.Select(s => s.Score));
        Assert.Equal(scores.Select(s => s.State), answer.Confidence.Select(c => c.State));
        var rows = answer.Sentences.Where(s => s.Text.Contains("; confidence ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(scores.Take(10).Select(s => s.State), rows.Select(r => r.State));
        Assert.DoesNotContain(answer.Caveats, c => c.Contains("could not be verified", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_least_likely_come_first_where_they_are_asked_for()
    {
        var least = await Some.Answer(AseanQuestion.Replace("most", "least", StringComparison.Ordinal));
        var most = await Some.Answer(AseanQuestion);

        Assert.Equal("rank", least.Intent);
        var scores = least.Responses.Where(r => r.Id == "hedge-quietly").ToArray();
        Assert.Equal(scores.Select(s => s.Score).Order(), scores.Select(s => s.Score));
        Assert.Equal(most.Responses.Select(r => r.State).Distinct().Order(), scores.Select(s => s.State).Order());
        Assert.Contains("are lowest for: ", least.Headline, StringComparison.Ordinal);
        Assert.Equal(scores.Take(10).Select(s => s.State), least.Sentences.Where(s => s.Text.Contains("; confidence ", StringComparison.Ordinal)).Select(r => r.State));
        Assert.DoesNotContain(least.Caveats, c => c.Contains("could not be verified", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Which African states are least likely to hedge?", true)]
    [InlineData("Rank ASEAN from least to most likely to hedge.", true)]
    [InlineData("Which Gulf states would be most reluctant to comply?", true)]
    [InlineData("Sort them by the score of hedging, lowest first", true)]
    [InlineData("Which African states are most likely to hedge?", false)]
    [InlineData("Rank ASEAN from most to least likely to hedge.", false)]
    [InlineData("Who is most likely, and who least likely, to hedge?", false)]
    [InlineData("Which states with at least one treaty would hedge?", false)]
    public void The_end_a_question_begins_at_is_read_from_its_words(string text, bool least) =>
        Assert.Equal(least, new Question(text, Intent.Rank, [], Some.Pressure()).LeastFirst);

    [Fact]
    public async Task Asean_is_ranked_within_a_second()
    {
        // The best of a few: other tests run beside this one.
        var best = long.MaxValue;
        for (var i = 0; i < 4; i++)
        {
            var watch = Stopwatch.StartNew();
            await Some.Answer(AseanQuestion);
            best = Math.Min(best, watch.ElapsedMilliseconds);
        }

        Assert.InRange(best, 0, 1000);
    }

    [Fact]
    public async Task Only_those_shown_have_ranges_and_data()
    {
        var answer = await Ask(Rank() with { Among = "Africa" });

        var scores = answer.Responses.Where(r => r.Id == "resist-absorb").ToArray();
        Assert.InRange(scores.Length, 40, 60);
        Assert.All(scores.Take(10), s => Assert.True(s.Low < s.High));
        Assert.All(scores.Skip(10), s => Assert.Equal(s.Low, s.High));
        Assert.Equal(scores.Take(10).Select(s => s.State).Order(), answer.Data.Select(d => d.State).Distinct().Order());
    }

    [Fact]
    public async Task Filters_narrow_the_group_and_missing_figures_are_said()
    {
        var answer = await Ask(Rank() with { Among = "Africa", Filters = [new("landlocked", "yes"), new("government-effectiveness", "low")] });

        var states = answer.Responses.Select(r => r.State).Distinct().ToArray();
        Assert.NotEmpty(states);
        Assert.All(states, s => Assert.True(Some.Base.States[s].State.IsLandlocked));
        Assert.All(states, s => Assert.Equal("low",
            Some.Base.Indicators["government-effectiveness"].BandOf(Some.Base.States[s].Value("government-effectiveness", null, 4)!.Value.Value)!.Name));
    }

    [Fact]
    public async Task A_wish_for_three_shows_three()
    {
        var answer = await Ask(Rank() with { Among = "asean", Form = QuestionForm.Usual with { Top = 3 } });

        Assert.Equal(3, answer.Sentences.Count(s => s.Text.Contains("; confidence ", StringComparison.Ordinal)));
        Assert.Contains(answer.Caveats, c => c.Contains("the first 3 are shown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sender_and_great_powers_are_never_ranked()
    {
        var answer = await Ask(Rank() with { Among = null });

        Assert.DoesNotContain(answer.Responses, r => Some.Base.States[r.State].Class == StateClass.Great);
        Assert.InRange(answer.Responses.Select(r => r.State).Distinct().Count(), 150, 200);
    }

    [Fact]
    public async Task The_public_gets_no_ranking_by_likelihood_to_comply()
    {
        var question = Rank() with { Among = "asean", Options = ["comply-for-relief"] };

        var open = await Ask(question, AnswerOptions.Default with { Audience = "public" });
        var analyst = await Ask(question);

        Assert.Equal(("decline", "out-of-scope"), (open.Intent, open.Declined));
        Assert.Empty(open.Responses);
        Assert.Equal("rank", analyst.Intent);
        Assert.NotEmpty(analyst.Responses);
    }

    [Fact]
    public async Task A_group_nobody_belongs_to_is_asked_about() =>
        Assert.Equal("clarify", (await Ask(Rank() with { Among = "atlantis" })).Intent);

    private static Question Rank() => Some.Question(Intent.Rank) with
    {
        States = [],
        Scenario = Some.Pressure("trade"),
        Options = ["resist-absorb"],
    };

    private static async Task<Answer> Ask(Question question, AnswerOptions? options = null) =>
        (await QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(question), TimeProvider.System)
            .AnswerAsync("q", ConversationContext.Empty, options ?? AnswerOptions.Default)).Answer;

    private static IEnumerable<string> Members(string organisation) => Some.Base.States.Values
        .Where(s => s.Memberships.Any(m => m.Organisation == organisation && m.IsFullIn(null))).Select(s => s.State.Iso3);
}
