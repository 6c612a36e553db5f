using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Assistant.Scoring;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Planner.Tests.Reasoning;

/// <summary>The smallest change that flips a ranking is proved by running it.</summary>
public sealed class CounterfactualTests
{
    private static readonly string[] States = ["SRB", "ARM", "CUB", "GEO", "VNM", "NER", "BOL", "MKD"];

    private static readonly string[] Fixed = ["population", "world-product-share", "landlocked", "permanent-seat", "internal-conflict-years"];

    [Fact]
    public async Task The_leader_that_is_told_leads_when_the_change_is_run()
    {
        var search = new CounterfactualSearch(Some.Compiled);
        var scorer = new ResponseScorer(Some.Compiled);
        var flips = 0;
        foreach (var state in States)
        {
            var answer = await Ask(state, null);
            if (search.FindFlip(Some.Base.States[state], Some.SerbianCase, null, ScoringOptions.Default) is not { } found)
            {
                Assert.Contains("stays first", answer.Headline, StringComparison.Ordinal);
                continue;
            }

            var run = scorer.Assess(state, found.Scenario, null, ScoringOptions.Default);
            Assert.Equal(run.First.Option, answer.Responses.First(r => r.Variant == "changed").Id);
            Assert.NotEqual(answer.Responses.First(r => r.Variant == "base").Id, run.First.Option);
            Assert.StartsWith("The smallest change that flips the ranking: if ", answer.Headline, StringComparison.Ordinal);
            Assert.Equal(run.First.Option, answer.Sensitivity[0].First);
            Assert.InRange(answer.Sensitivity[0].If.Count, 1, 2);
            Assert.DoesNotContain(answer.Sensitivity[0].If.Keys, Fixed.Contains);
            flips++;
        }

        Assert.InRange(flips, 4, States.Length);
    }

    [Fact]
    public async Task A_named_response_leads_after_the_change_or_none_is_found()
    {
        foreach (var state in States.Take(4))
        {
            foreach (var option in Some.Base.Responses.Select(r => r.Id))
            {
                var answer = await Ask(state, option);

                var changed = answer.Responses.FirstOrDefault(r => r.Variant == "changed");
                var first = answer.Responses[0];
                Assert.True(changed is null ? answer.Headline.Contains("stays first", StringComparison.Ordinal) : changed.Id == option || first.Id == option, answer.Headline);
                Assert.DoesNotContain(answer.Caveats, c => c.Contains("could not be verified", StringComparison.Ordinal));
                Assert.Contains(answer.Caveats, c => c.Contains("no advice", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Where_a_change_is_found_scores_and_margin_before_and_after_are_told()
    {
        var answer = await Ask("SRB", null);

        Assert.Contains(answer.Sentences, s => s.Text.Contains("it leads by ", StringComparison.Ordinal) && s.Text.Contains("where it trailed by ", StringComparison.Ordinal));
        Assert.Contains(answer.Sentences, s => s.Text.Contains(" before, ", StringComparison.Ordinal) && s.Text.EndsWith(" after.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so()
    {
        var scorer = new ResponseScorer(Some.Compiled);
        var question = Some.Question(Intent.Counterfactual) with { Options = ["pivot-rival-bloc"] };
        var answerer = new QuestionAnswerer(
            Some.Base, scorer.Assess, new FixedInterpreter(question), TimeProvider.System, new UlidAnswerIds(TimeProvider.System), null, (_, _, _, _, _) => null);

        var (answer, _) = await answerer.AnswerAsync("q", ConversationContext.Empty, AnswerOptions.Default);

        Assert.Contains("no one or two changes of what the claims look at would put", answer.Headline, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Sentences[0].Cites);
        Assert.Equal(10, answer.Responses.Count);
        Assert.DoesNotContain(answer.Caveats, c => c.Contains("could not be verified", StringComparison.Ordinal));
    }

    private static async Task<Answer> Ask(string state, string? option) =>
        (await QuestionAnswerer.Create(
                Some.Compiled, new FixedInterpreter(Some.Question(Intent.Counterfactual, state) with { Options = option is null ? [] : [option] }), TimeProvider.System)
            .AnswerAsync("q", ConversationContext.Empty, AnswerOptions.Default)).Answer;
}
