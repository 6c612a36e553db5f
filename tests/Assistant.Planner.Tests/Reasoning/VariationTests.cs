using System.Globalization;
using Assistant.Planner.Answers;
using Assistant.Planner.Execution;
using Assistant.Planner.Plugins.Searching;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;
using Assistant.Scoring;

namespace Assistant.Planner.Tests.Reasoning;

/// <summary>What would change the answer: each line is what a run with the change gives.</summary>
public sealed class VariationTests
{
    private static readonly ResponseScorer Scorer = new(Some.Compiled);

    private static readonly string[] Questions =
    [
        Some.SerbiaQuestion, "How might Armenia respond to Russian sanctions on energy?", "How might Cuba respond to US sanctions?",
        "How might Vietnam respond to US sanctions on technology?", "How might Georgia respond to EU sanctions on finance?", "How might Niger respond to ECOWAS sanctions?",
        "How might Moldova respond to Russian sanctions on energy?", "How might Mongolia respond to Chinese sanctions on trade?", "How might Kenya respond to US sanctions on aid?",
        "How might Laos respond to Chinese sanctions on trade?",
    ];

    [Fact]
    public async Task Every_sensitivity_line_names_the_response_that_leads_when_run()
    {
        var lines = 0;
        foreach (var question in Questions)
        {
            var answer = await Some.Answer(question);
            var read = (await Some.Interpreter.InterpretAsync(question, ConversationContext.Empty, default));
            foreach (var line in answer.Sensitivity)
            {
                var (attribute, value) = Assert.Single(line.If);
                var change = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) ? new CaseChange(attribute, null, null, figure) : new CaseChange(attribute, value);
                var run = Scorer.Assess(answer.States[0], change.Apply(read.Scenario), null, ScoringOptions.Default);

                Assert.Equal(run.First.Option, line.First);
                Assert.NotEqual(answer.Responses[0].Id, line.First);
                lines++;
            }

            Assert.Equal(answer.Sensitivity.Count > 0, answer.Sentences.Any(s => s.Text.StartsWith("If ", StringComparison.Ordinal)));
        }

        Assert.InRange(lines, 3, 200);
    }

    [Fact]
    public async Task What_the_user_said_is_not_varied()
    {
        var answer = await Some.Answer("How might Georgia respond to comprehensive EU sanctions on finance with a waiver on offer?");

        Assert.DoesNotContain(answer.Sensitivity, s => s.If.ContainsKey("breadth") || s.If.ContainsKey("offers"));
    }

    [Fact]
    public async Task The_first_change_of_leader_can_be_tapped_and_is_understood()
    {
        var tapped = 0;
        foreach (var question in Questions)
        {
            var (answer, context) = await Some.Answerer.AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default);
            if (answer.Sensitivity.Count == 0 || !CaseChange.Attributes.Contains(answer.Sensitivity[0].If.Keys.First()))
            {
                continue;
            }

            var (attribute, value) = Assert.Single(answer.Sensitivity[0].If);
            var suggestion = new ChangeWords(Some.Base).Question(new CaseChange(attribute, value));
            Assert.NotNull(suggestion);
            Assert.Contains(suggestion, answer.Suggestions);
            var (after, _) = await Some.Answerer.AnswerAsync(suggestion, context, AnswerOptions.Default);
            Assert.Equal("what-if", after.Intent);
            Assert.Equal(answer.Sensitivity[0].First, after.Responses.First(r => r.Variant == "changed").Id);
            tapped++;
        }

        Assert.InRange(tapped, 2, Questions.Length);
    }

    [Fact]
    public async Task Every_change_can_be_asked_for_in_the_words_of_its_suggestion()
    {
        var (_, context) = await Some.Answerer.AnswerAsync(Some.SerbiaQuestion, ConversationContext.Empty, AnswerOptions.Default);
        var words = new ChangeWords(Some.Base);
        foreach (var (attribute, values) in new ChangeableFeatures(Some.Base).Attributes)
        {
            foreach (var value in values)
            {
                var change = new CaseChange(attribute, value);
                var text = words.Question(change);
                Assert.NotNull(text);
                var read = await Some.Interpreter.InterpretAsync(text, context, default);

                Assert.True(read.Intent == Intent.WhatIf, $"{text} is read as {read.Intent}");
                Assert.True(
                    attribute == "offers" ? read.Scenario.Offers.Contains(value) : CaseChange.ValueIn(read.Scenario, attribute) == value,
                    $"{text} does not set {change.Key}");
            }
        }
    }

    [Fact]
    public async Task Every_sign_to_watch_lifts_the_second_or_third_response_and_is_cited()
    {
        var signs = 0;
        foreach (var question in Questions)
        {
            var answer = await Some.Answer(question);
            Assert.InRange(answer.Watch.Count, 0, 3);
            foreach (var sign in answer.Watch)
            {
                Assert.NotEmpty(sign.Cites);
                Assert.Contains(answer.Responses.Skip(1).Take(2), r => sign.Text.Contains($"“{r.Label}”", StringComparison.Ordinal)
                    && sign.Text.Contains(FormattableString.Invariant($"from {CaseWriter.Percent(r.Score)} to "), StringComparison.Ordinal));
                signs++;
            }
        }

        Assert.InRange(signs, 6, 3 * Questions.Length);
    }

    [Fact]
    public void Geography_size_and_history_are_never_signs()
    {
        var knots = new ChangeableFeatures(Some.Base).Knots;

        Assert.NotEmpty(knots);
        Assert.DoesNotContain(knots, k => k.Indicator.IsFlag || k.Indicator.Id is "population" or "world-product-share" or "internal-conflict-years");
    }

    [Fact]
    public void A_search_runs_no_more_than_some_dozens_of_trials()
    {
        var runs = 0;
        var search = new VariationSearch(Some.Base, (state, scenario, asOf, options) =>
        {
            runs++;
            Assert.False(options.Ranges);
            return Scorer.Assess(state, scenario, asOf, options);
        });

        search.Search("SRB", Some.SerbianCase, null, ScoringOptions.Default, ["breadth", "phase"], []);

        Assert.InRange(runs, 10, 60);
    }
}
