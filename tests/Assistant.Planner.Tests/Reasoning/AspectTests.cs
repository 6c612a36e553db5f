using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Reasoning;

/// <summary>Sides of an assessment, and wishes about its form.</summary>
public sealed class AspectTests
{
    [Fact]
    public async Task By_sector_the_assessment_runs_for_each_measure()
    {
        var answer = await Ask(Some.Question() with { Scenario = Some.Pressure("energy", "finance", "arms"), Aspect = Aspect.BySector });

        Assert.Equal(["energy", "finance", "arms"], answer.Responses.Select(r => r.Variant).Distinct());
        Assert.Equal(30, answer.Responses.Count);
        foreach (var row in answer.Sentences.Where(s => s.Option is not null && s.Place == SentencePlace.Judgement))
        {
            Assert.All(answer.Responses.Where(r => r.Id == row.Option),
                r => Assert.Contains(FormattableString.Invariant($"{r.Variant} {CaseWriter.Percent(r.Score)}"), row.Text, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(answer.Caveats, c => c.Contains("could not be verified", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_measures_offer_the_table_by_sector() =>
        Assert.Contains("Would it differ between energy and finance?", (await Ask(Some.Question() with { Scenario = Some.Pressure("energy", "finance") })).Suggestions);

    [Theory]
    [InlineData(Aspect.Watch, "Watch for ")]
    [InlineData(Aspect.Precedents, "Nearest coded cases, not used in the score: ")]
    [InlineData(Aspect.Sensitivity, "If ")]
    public async Task The_side_asked_for_comes_first(Aspect aspect, string lead)
    {
        var answer = await Ask(Some.Question() with { Aspect = aspect });

        Assert.StartsWith(lead, answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_brief_has_at_most_170_words_and_nothing_behind_more()
    {
        foreach (var state in new[] { "SRB", "ARM", "CUB", "GEO", "VNM", "NER", "BOL", "TTO", "MKD", "LAO" })
        {
            var answer = await Ask(Some.Question(Intent.Assess, state) with { Assumed = ["breadth"], Form = QuestionForm.Usual with { Kind = FormKind.Brief } });

            var words = answer.Sentences.Select(s => s.Text).Concat(answer.Caveats).Sum(t => t.Split(' ').Length);
            Assert.InRange(words, 60, 170);
            Assert.InRange(answer.Sentences.Count, 2, 6);
            Assert.DoesNotContain(answer.Sentences, s => s.Place == SentencePlace.More);
            Assert.Contains(answer.Caveats, c => c.StartsWith("Confidence in the ranking", StringComparison.Ordinal));
            Assert.Contains(answer.Caveats, c => c.Contains("source", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Two_lines_are_two_sentences() =>
        Assert.Equal(2, (await Ask(Some.Question() with { Form = QuestionForm.Usual with { Lines = 2 } })).Sentences.Count);

    [Fact]
    public async Task The_top_five_rank_five_in_front()
    {
        var answer = await Ask(Some.Question() with { Form = QuestionForm.Usual with { Top = 5 } });

        Assert.Equal(5, answer.Sentences.Count(s => s.Place == SentencePlace.Judgement && s.Text.Contains("– score ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Why_not_says_what_would_lift_the_response()
    {
        var answer = await Ask(Some.Question(Intent.WhyNot) with { Options = ["seek-exemptions"] });

        Assert.Contains(answer.Sentences, s => s.Option == "seek-exemptions" && s.Text.StartsWith("Watch for ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_answer_showed_and_asked_back_is_left_for_the_next_turn()
    {
        var answerer = QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(Some.Question()), TimeProvider.System);
        var (answer, next) = await answerer.AnswerAsync("q", ConversationContext.Empty, AnswerOptions.Default);
        var asking = QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(Some.Question(Intent.Clarify) with { States = [] }), TimeProvider.System);
        var (_, pending) = await asking.AnswerAsync("q", next, AnswerOptions.Default);

        Assert.Equal(answer.Responses.Select(r => r.Id), next.LastOptions);
        Assert.Null(next.Pending);
        Assert.Equal(Intent.Clarify, pending.Pending!.Intent);
    }

    [Theory]
    [InlineData("what should we watch?", "Watch for ")]
    [InlineData("any precedents?", "Nearest coded cases, not used in the score: ")]
    [InlineData("would it differ between finance and energy?", "Serbia’s leading response by measure: ")]
    public async Task A_side_is_asked_for_in_everyday_words(string text, string lead)
    {
        var (_, context) = await Some.Answerer.AnswerAsync("How might Serbia respond to US sanctions on energy and finance?", ConversationContext.Empty, AnswerOptions.Default);

        var (answer, _) = await Some.Answerer.AnswerAsync(text, context, AnswerOptions.Default);

        Assert.StartsWith(lead, answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_user_states_is_shown_as_said_and_never_cited()
    {
        var answer = await Ask(Some.Question() with { Facts = ["Washington has just offered a waiver"] });

        Assert.Contains("You said: Washington has just offered a waiver – taken as given, not checked.", answer.Caveats);
        Assert.Equal(["Washington has just offered a waiver"], answer.Scenario.Facts);
        Assert.DoesNotContain(answer.Sentences, s => s.Text.Contains("just offered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Further_questions_of_one_message_stand_ready_to_be_asked()
    {
        var answer = await Ask(Some.Question() with { Rest = ["What do you know about Armenia?"] });

        Assert.Equal("What do you know about Armenia?", answer.Suggestions[0]);
        Assert.Contains(answer.Caveats, c => c.StartsWith("One question at a time", StringComparison.Ordinal));
    }

    private static async Task<Answer> Ask(Question question) =>
        (await QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(question), TimeProvider.System)
            .AnswerAsync("q", ConversationContext.Empty, AnswerOptions.Default)).Answer;
}
