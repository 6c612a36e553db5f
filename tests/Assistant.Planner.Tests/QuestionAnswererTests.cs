using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Questions;
using Assistant.Scoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Planner.Tests;

public sealed class QuestionAnswererTests
{
    [Fact]
    public async Task A_question_asked_again_comes_from_the_cache_under_its_own_identifier()
    {
        using var cache = new AnswerCache();
        var interpreter = new FixedInterpreter(Some.Question());
        var answerer = QuestionAnswerer.Create(Some.Compiled, interpreter, TimeProvider.System, cache);

        var (first, _) = await answerer.AnswerAsync("How might Serbia respond?", ConversationContext.Empty, AnswerOptions.Default);
        var (second, next) = await answerer.AnswerAsync("How might  Serbia respond?", ConversationContext.Empty, AnswerOptions.Default);

        Assert.Equal(1, interpreter.Asked);
        Assert.NotEqual(first.AnswerId, second.AnswerId);
        Assert.Same(first.Sentences, second.Sentences);
        Assert.Equal("How might  Serbia respond?", second.Question);
        Assert.Equal(["SRB"], next.Last!.States);
    }

    [Fact]
    public async Task What_was_asked_once_does_not_stay_in_the_cache_for_good()
    {
        var clock = new FakeTimeProvider();
        using var cache = new AnswerCache(time: clock);
        var interpreter = new FixedInterpreter(Some.Question());
        var answerer = QuestionAnswerer.Create(Some.Compiled, interpreter, TimeProvider.System, cache);
        await answerer.AnswerAsync("How might Serbia respond?", ConversationContext.Empty, AnswerOptions.Default);

        clock.Advance(TimeSpan.FromMinutes(61));
        await answerer.AnswerAsync("How might Serbia respond?", ConversationContext.Empty, AnswerOptions.Default);

        Assert.Equal(2, interpreter.Asked);
    }

    [Fact]
    public async Task The_cache_stays_within_its_bound()
    {
        var interpreter = new FixedInterpreter(Some.Question(Intent.Smalltalk));
        var (one, _) = await QuestionAnswerer.Create(Some.Compiled, interpreter, TimeProvider.System).AnswerAsync("hello 00", ConversationContext.Empty, AnswerOptions.Default);
        using var cache = new AnswerCache(AnswerCache.Weight((3 * AnswerJson.SerializeToUtf8Bytes(one).Length) + 100));
        var answerer = QuestionAnswerer.Create(Some.Compiled, interpreter, TimeProvider.System, cache);

        for (var i = 0; i < 50; i++)
        {
            await answerer.AnswerAsync($"hello {i}", ConversationContext.Empty, AnswerOptions.Default);
        }

        Assert.InRange(cache.Count, 0, 3);
    }

    [Fact]
    public async Task A_very_long_message_is_cut_and_says_so()
    {
        var answerer = QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(Some.Question(Intent.Help)), TimeProvider.System);

        var (answer, _) = await answerer.AnswerAsync(new string('x', 1_000_000), ConversationContext.Empty, AnswerOptions.Default);

        Assert.Equal(QuestionText.MaximumLength, answer.Question.Length);
        Assert.Contains("Only the first 2000 characters were read.", answer.Caveats);
    }

    [Theory]
    [InlineData("a\u0000b\u001b[31m", "a b [31m")]
    [InlineData("  whole \ud83d\ude00  ", "whole \ud83d\ude00")]
    public void Control_characters_do_not_get_in(string text, string bounded) =>
        Assert.Equal(bounded, QuestionText.Bounded(text, out _));

    [Fact]
    public void A_half_of_a_character_is_marked() => Assert.Equal("half \ufffd", QuestionText.Bounded("half " + '\ud83d', out _));

    [Fact]
    public async Task A_great_power_is_not_assessed_whatever_the_interpreter_says()
    {
        var answerer = QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(Some.Question(Intent.Assess, "CHN")), TimeProvider.System);

        var (answer, _) = await answerer.AnswerAsync("q", ConversationContext.Empty, AnswerOptions.Default);

        Assert.Equal(("decline", "not-a-smaller-state"), (answer.Intent, answer.Declined));
    }

    [Theory]
    [InlineData("XXX", "decline", "unknown-state")]
    [InlineData(null, "clarify", null)]
    public async Task A_question_without_a_known_state_is_not_guessed(string? state, string intent, string? declined)
    {
        var question = Some.Question() with { States = state is null ? [] : [state] };
        var answerer = QuestionAnswerer.Create(Some.Compiled, new FixedInterpreter(question), TimeProvider.System);

        var (answer, _) = await answerer.AnswerAsync("q", ConversationContext.Empty, AnswerOptions.Default);

        Assert.Equal((intent, declined), (answer.Intent, answer.Declined));
    }

    [Fact]
    public async Task A_year_given_as_an_option_holds_where_the_question_names_none()
    {
        var (answer, _) = await Some.Answerer.AnswerAsync(Some.SerbiaQuestion, ConversationContext.Empty, new AnswerOptions { AsOf = 2019 });

        Assert.Equal(2019, answer.AsOf);
        Assert.All(answer.Data.Where(d => d.Year is not null && !d.Indicator.Contains(" toward ", StringComparison.Ordinal)), d => Assert.InRange(d.Year!.Value, 2015, 2019));
        Assert.Contains(answer.Caveats, c => c.StartsWith("As of 2019: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_up_in_between_does_not_end_talk_about_a_state()
    {
        var (_, afterAssess) = await Some.Answerer.AnswerAsync(Some.SerbiaQuestion, ConversationContext.Empty, AnswerOptions.Default);
        var (_, afterTopic) = await Some.Answerer.AnswerAsync("What does the document say about technology access?", afterAssess, AnswerOptions.Default);

        Assert.Equal(["SRB"], afterTopic.Last!.States);
        Assert.NotEqual(afterAssess.LastLocators, afterTopic.LastLocators);
    }

    [Fact]
    public async Task Work_that_is_called_off_ends()
    {
        using var off = new CancellationTokenSource();
        await off.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Some.Answerer.AnswerAsync(Some.SerbiaQuestion, ConversationContext.Empty, AnswerOptions.Default, off.Token));
    }

    [Fact]
    public void A_host_gets_from_its_services_whatever_answerer_is_in_force()
    {
        using var provider = new ServiceCollection().AddPlanner().BuildServiceProvider();
        var shelf = provider.GetRequiredService<AnswererShelf>();

        shelf.Serve(Some.Answerer);
        Assert.Same(Some.Answerer, provider.GetRequiredService<QuestionAnswerer>());

        var next = QuestionAnswerer.Create(Some.Compiled, Some.Interpreter, TimeProvider.System);
        shelf.Serve(next);
        Assert.Same(next, provider.GetRequiredService<QuestionAnswerer>());
    }
}
