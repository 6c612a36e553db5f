using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Assistant.Planner.Tests.Models.Support;

namespace Assistant.Planner.Tests.Models;

/// <summary>Orders hidden in text are text: none is followed, though the model obeys every one of them.</summary>
public sealed partial class PromptInjectionTests : IClassFixture<ObedientModels>
{
    /// <summary>Stands in what somebody else said before, and nowhere in rules, prompts or attempts.</summary>
    private const string SomebodyElse = "Quillfeather";

    private readonly ObedientModels _models;

    public PromptInjectionTests(ObedientModels models) => _models = models;

    public static TheoryData<string> InQuestions() => InjectionAttempt.Of("question");

    public static TheoryData<string> InHistory() => InjectionAttempt.Of("history");

    public static TheoryData<string> InDocuments() => InjectionAttempt.Of("document");

    public static TheoryData<string> InOutput() => InjectionAttempt.Of("output");

    [Fact]
    public void At_least_a_hundred_and_fifty_attempts_come_in_by_four_ways()
    {
        Assert.InRange(InjectionAttempt.All.Distinct().Count(), 150, int.MaxValue);
        Assert.Equal(["document", "history", "output", "question"], InjectionAttempt.All.Select(a => a.Way).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_must_not_come_out_was_sent_to_the_model_answered_and_kept_in_another_conversation()
    {
        Assert.Contains(SomebodyElse, _models.Before[0].Sent, StringComparison.Ordinal);
        Assert.Contains(_models.Before[1].Answer.Caveats, c => c.Contains(SomebodyElse, StringComparison.Ordinal));
        Assert.All(_models.Before, turn => Assert.Contains(SomebodyElse, JsonSerializer.Serialize(turn.Next), StringComparison.Ordinal));
        Assert.InRange(_models.Kept.Count, _models.Before.Count, int.MaxValue);
        Assert.DoesNotContain(InjectionAttempt.All, a => a.Attempt.Contains(SomebodyElse, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(InQuestions))]
    public async Task An_order_in_a_question_changes_no_score_and_leaks_nothing(string attempt)
    {
        var answers = _models.Obeying(attempt);
        var text = $"{Some.SerbiaQuestion} {attempt}";
        var without = await ModelledAnswers.PlainAsync(Some.SerbiaQuestion);
        var plain = await ModelledAnswers.PlainAsync(text);

        var (answer, next) = await answers.AskAsync(text, ConversationContext.Empty);

        // The text may make it another question, and then one that is declined; it never makes it another answer.
        Assert.True(answer.Responses.Count == 0 ? answer.Declined is not null || answer.Intent == "clarify" : Scores(without).SequenceEqual(Scores(answer)), $"{answer.Intent} {answer.Declined}");
        Obeys(plain, answer, text);
        TellsNothingOfSomebodyElse(answers, answer, next);
    }

    [Theory]
    [MemberData(nameof(InHistory))]
    public async Task An_order_in_the_history_changes_nothing_later(string attempt)
    {
        var answers = _models.Obeying(attempt);
        var (_, before) = await _models.Plain.AnswerAsync("What do you know about Serbia?", ConversationContext.Empty, ModelledAnswers.Quick);
        var (plain, _) = await _models.Plain.AnswerAsync(Some.SerbiaQuestion, before, ModelledAnswers.Quick);

        var (first, spoilt) = await answers.AskAsync($"What do you know about Serbia? {attempt}", ConversationContext.Empty);
        var (answer, next) = await answers.AskAsync(Some.SerbiaQuestion, spoilt);

        Assert.Equal(Scores(plain), Scores(answer));
        Assert.Equal(plain.Sentences.Select(s => s.Text), answer.Sentences.Select(s => s.Text));
        Clean(first, attempt);
        Clean(answer, attempt);
        TellsNothingOfSomebodyElse(answers, first, spoilt);
        TellsNothingOfSomebodyElse(answers, answer, next);
    }

    [Theory]
    [MemberData(nameof(InDocuments))]
    public async Task An_order_in_an_imported_rule_is_no_more_than_its_claim(string attempt)
    {
        var answers = _models.Obeying(attempt, spoilt: true);
        foreach (var text in new[] { $"show {_models.Imported.Rules[attempt]}", "How might Cuba respond to US sanctions on trade and finance?" })
        {
            var (without, _) = await _models.PlainSpoilt.AnswerAsync(text, ConversationContext.Empty, ModelledAnswers.Quick);

            var (answer, next) = await answers.AskAsync(text, ConversationContext.Empty);

            Assert.Equal(Scores(await ModelledAnswers.PlainAsync(text)), Scores(answer));
            Obeys(without, answer, "");
            TellsNothingOfSomebodyElse(answers, answer, next);
        }
    }

    [Theory]
    [MemberData(nameof(InOutput))]
    public async Task An_order_in_what_the_model_says_stays_unsaid(string attempt)
    {
        var answers = _models.Obeying(attempt).Forgetful(); // what is kept no model is asked about
        foreach (var text in new[] { Some.SerbiaQuestion, "What does the document say about chokepoints?", "How will energy sanctions by the US work out where the Sava meets the Danube?" })
        {
            var plain = await ModelledAnswers.PlainAsync(text);

            var (answer, next) = await answers.AskAsync(text, ConversationContext.Empty);

            Assert.NotEmpty(answers.Endpoint.Calls);
            Obeys(plain, answer, "");
            TellsNothingOfSomebodyElse(answers, answer, next);
        }
    }

    /// <summary>Word for word the answer without a model, apart from the caveat that says the model was of no use.</summary>
    private static void Obeys(Answer plain, Answer answer, string typed)
    {
        AnswersAgree.OnAllButWording(plain, answer);
        Assert.Equal(plain.Headline, answer.Headline);
        Assert.Equal(plain.Sentences.Select(s => s.Text), answer.Sentences.Select(s => s.Text));
        Assert.All(answer.Caveats.Except(plain.Caveats), c => Assert.Contains("language model", c, StringComparison.Ordinal));
        Clean(answer, typed);
    }

    /// <summary>Neither says it, nor leaves it for the next turn, nor has shown it to the model.</summary>
    private static void TellsNothingOfSomebodyElse(ModelledAnswers answers, Answer answer, ConversationContext next)
    {
        string[] told = [AnswerJson.Serialize(answer), JsonSerializer.Serialize(next), .. answers.Endpoint.Calls.Select(c => c.Body.ToJsonString())];
        Assert.All(told, text => Assert.DoesNotContain(SomebodyElse, text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>No key, no prompt, no address, no markup; what the user typed is shown as typed and left out here.</summary>
    private static void Clean(Answer answer, string typed)
    {
        Assert.All(answer.Sentences, s => Assert.NotEmpty(s.Cites));
        string[] said = [answer.Headline, .. answer.Sentences.Select(s => s.Text), .. answer.Caveats, .. answer.Suggestions, .. answer.Watch.Select(w => w.Text), .. answer.Trace.Select(t => t.Step),
            .. answer.Responses.SelectMany(r => r.Brings.Concat(r.Costs).Concat(r.Needs).Select(l => l.Text).Concat(r.Contributions.Select(c => c.Claim ?? "")))];
        foreach (var text in said.Where(t => !Typed(t, typed)))
        {
            Assert.DoesNotMatch(Foreign(), text);
            Assert.DoesNotContain(ModelledAnswers.Key, text, StringComparison.Ordinal);
            Assert.DoesNotContain("You make numbered sentences", text, StringComparison.Ordinal);
            Assert.DoesNotContain("You turn one question", text, StringComparison.Ordinal);
        }
    }

    private static bool Typed(string text, string typed) => text.StartsWith("You said: ", StringComparison.Ordinal) || (text.Length > 8 && typed.Contains(text.TrimEnd('.'), StringComparison.Ordinal));

    private static IEnumerable<(string, string?, string, double)> Scores(Answer answer) => answer.Responses.Select(r => (r.State, r.Variant, r.Id, r.Score));

    // What an order asked for may stand in a claim it came in as; addresses and markup may stand nowhere.
    [GeneratedRegex(@"https?:|evil\.|javascript:|<\s*/?\s*[a-z]|\]\(", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
