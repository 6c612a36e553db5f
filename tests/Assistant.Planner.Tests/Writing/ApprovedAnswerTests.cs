using System.Text;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Writing;

/// <summary>Whole answers, compared with what was read and approved.</summary>
public sealed class ApprovedAnswerTests
{
    [Theory]
    [InlineData("serbia-energy", Some.SerbiaQuestion)]
    [InlineData("serbia-then-comprehensive", Some.SerbiaQuestion, "What if the sanctions were comprehensive?")]
    [InlineData("armenia-russia", "How might Armenia respond to Russian sanctions on energy?")]
    [InlineData("cuba-why", "How might Cuba respond to US comprehensive sanctions?", "why?")]
    [InlineData("two-states", "Compare Serbia and North Macedonia under US sanctions on finance")]
    [InlineData("asean-hedging", "Which ASEAN members are most likely to hedge if the US adds secondary sanctions?")]
    [InlineData("georgia-counterfactual", "How might Georgia respond to Russian sanctions on trade?", "What would make Georgia accept conditions?")]
    [InlineData("bolivia-why-not", "How might Bolivia respond to US sanctions on finance?", "why not realign?")]
    [InlineData("technology-topic", "What does the document say about technology access?")]
    [InlineData("one-rule", "show trade.narrow-exports-cascade")]
    [InlineData("armenia-profile", "What do you know about Armenia?")]
    [InlineData("help", "What can you do?")]
    [InlineData("legal-advice", "May we ship pumps to Iran?")]
    public async Task The_answer_reads_as_approved(string name, params string[] turns)
    {
        var context = ConversationContext.Empty;
        Answer? answer = null;
        foreach (var turn in turns)
        {
            (answer, context) = await Some.Answerer.AnswerAsync(turn, context, AnswerOptions.Default);
        }

        await ApprovedFile.HoldsAsync(name, Rendered(turns, answer!));
    }

    private static string Rendered(string[] turns, Answer answer)
    {
        var text = new StringBuilder().AppendJoin('\n', turns.Select(t => $"> {t}")).Append("\n\n").Append(answer.Headline).Append('\n');
        var more = false;
        foreach (var sentence in answer.Sentences.Skip(1))
        {
            if (sentence.Place == SentencePlace.More && !more)
            {
                more = true;
                text.Append("\n-- more\n");
            }

            text.Append(sentence.Text).Append(" [").AppendJoin("][", sentence.Cites).Append("]\n");
        }

        return text.Append('\n').AppendJoin("", answer.Caveats.Select(c => $"! {c}\n")).AppendJoin("", answer.Suggestions.Select(s => $"? {s}\n"))
            .ToString().ReplaceLineEndings("\n");
    }
}
