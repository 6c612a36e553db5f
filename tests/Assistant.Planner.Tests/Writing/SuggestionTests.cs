using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Tests.Writing;

/// <summary>Whatever an answer offers to ask next is in words people use, and is understood.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Questions =
    [
        Some.SerbiaQuestion, "How might Armenia respond to Russian sanctions on energy?", "How might Cuba respond to US comprehensive sanctions?",
        "How might Vietnam respond to US sanctions on technology?", "How might Niger respond to ECOWAS sanctions?", "How might Bolivia respond to US sanctions on finance and trade?",
    ];

    [Fact]
    public async Task Every_response_can_be_asked_about_by_its_label()
    {
        var (_, context) = await Some.Answerer.AnswerAsync(Some.SerbiaQuestion, ConversationContext.Empty, AnswerOptions.Default);
        foreach (var response in Some.Base.Responses)
        {
            foreach (var label in new[] { response.LabelTarget, response.LabelThirdParty })
            {
                var why = await Some.Interpreter.InterpretAsync($"Why would Serbia {label}?", context, CancellationToken.None);
                var whyNot = await Some.Interpreter.InterpretAsync($"Why not {label}?", context, CancellationToken.None);

                Assert.True((why.Intent, why.Options) is (Intent.Why, [var one, ..]) && one == response.Id, $"Why would Serbia {label}? is read as {why.Intent} {string.Join(',', why.Options)}");
                Assert.True((whyNot.Intent, whyNot.Options) is (Intent.WhyNot, [var other, ..]) && other == response.Id, $"Why not {label}? is read as {whyNot.Intent} {string.Join(',', whyNot.Options)}");
                Assert.Equal(Some.SerbianCase.Offers, why.Scenario.Offers);
            }
        }
    }

    [Fact]
    public async Task Every_suggestion_is_answered_when_tapped_and_names_no_identifier()
    {
        foreach (var question in Questions)
        {
            var (answer, context) = await Some.Answerer.AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default);
            foreach (var suggestion in answer.Suggestions)
            {
                var (next, _) = await Some.Answerer.AnswerAsync(suggestion, context, AnswerOptions.Default);

                Assert.True(next.Declined is null && next.Intent is not ("clarify" or "help"), $"{suggestion} after {question}: {next.Intent} {next.Declined}");
                Assert.DoesNotContain(Some.Base.Responses, r => suggestion.Contains(r.Id, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_change_that_can_be_asked_is_read_as_that_change()
    {
        var words = new ChangeWords(Some.Base);
        var (_, context) = await Some.Answerer.AnswerAsync(Some.SerbiaQuestion, ConversationContext.Empty, AnswerOptions.Default);
        var asked = 0;
        foreach (var indicator in Some.Base.Indicators.Values)
        {
            foreach (var share in new[] { 0.1, 0.35, 0.62 })
            {
                var value = FigureFormat.Printable(indicator.Low + share * (indicator.High - indicator.Low), indicator.Unit, up: true);
                if (words.Question(new CaseChange(indicator.Id, null, null, value)) is not { } text)
                {
                    continue;
                }

                var read = await Some.Interpreter.InterpretAsync(text, context, CancellationToken.None);

                Assert.True(read.Declined is null && read.Scenario.Overrides.TryGetValue(indicator.Id, out var set) && Math.Abs(set - value) < 1e-6,
                    $"{text} is read as {read.Intent} {read.Declined} {string.Join(',', read.Scenario.Overrides)}");
                asked++;
            }
        }

        Assert.InRange(asked, 60, 1000);
    }

    [Fact]
    public void A_figure_that_is_not_read_back_is_not_asked_about()
    {
        var words = new ChangeWords(Some.Base);

        Assert.Null(words.Question(new CaseChange("fiscal-balance", null, 1, -1.47)));
        Assert.Null(words.Question(new CaseChange("offers", null) { Withdrawn = "relief" }));
    }

    [Fact]
    public async Task A_version_that_is_not_at_hand_is_said_to_be_so()
    {
        var other = await Some.Answer("How might Kazakhstan respond to US sanctions under rule base 0.9.0?");
        var brief = await Some.Answer("Brief, please: how might Kazakhstan respond to US sanctions under rule base 0.9.0?");
        var same = await Some.Answer($"How might Kazakhstan respond to US sanctions under rule base {Some.Base.Version.Number}?");

        Assert.Contains(other.Caveats, Missing);
        Assert.Contains(brief.Caveats, Missing);
        Assert.Contains($"Under rule base {Some.Base.Version.Number}, as asked.", same.Caveats);

        static bool Missing(string caveat) => caveat.StartsWith("You asked under rule base 0.9.0, which is not at hand", StringComparison.Ordinal);
    }
}
