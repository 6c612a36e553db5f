using System.Text.RegularExpressions;
using Assistant.Bot.Rendering;
using Assistant.Bot.Rendering.Markdown;
using Assistant.Bot.Tests.Support;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Tests.Rendering;

/// <summary>The file somebody takes away: whole, every number with its source, nothing that is markup by accident.</summary>
public sealed partial class MarkdownDocumentTests
{
    private static readonly DateOnly Day = new(2026, 11, 29);

    [Theory]
    [MemberData(nameof(WebChatRendererTests.Questions), MemberType = typeof(WebChatRendererTests))]
    public async Task Nothing_is_left_out_and_every_number_has_its_source(string question)
    {
        var answer = await Some.RealAnswerAsync(question);

        var text = MarkdownDocument.Of(answer, Day);

        var told = answer.Sentences.Select(s => s.Text).Concat(answer.Caveats).Concat(answer.Watch.Select(w => w.Text)).Append(answer.Headline);
        Assert.All(told, sentence => Assert.Contains(MarkdownText.Escape(sentence), text, StringComparison.Ordinal));
        var sources = Source().Matches(text).Select(m => m.Groups[1].Value).ToArray();
        var used = Number().Matches(text).Select(m => m.Groups[1].Value).Distinct();
        Assert.Equal(answer.Citations.Select(c => FormattableString.Invariant($"{c.N}")), sources);
        Assert.Empty(used.Except(sources));
        Assert.Contains("> Rule-based reading of one essay, rule base 1", text, StringComparison.Ordinal);
        Assert.Contains(", 29 November 2026; not a forecast by, nor a position of, the operator.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_question_never_become_markup()
    {
        var answer = Some.Answer([Some.Headline("Plain.", 1)], [Some.Claim(1)]) with { Question = "<script> | [x](http://a.example) # `y`" };

        Assert.StartsWith("# \\<script\\> \\| \\[x\\](http\\://a.example) # \\`y\\`\n", MarkdownDocument.Of(answer, Day), StringComparison.Ordinal);
    }

    [Fact]
    public void Layout_marks_lost_in_a_store_lose_no_sentence()
    {
        Answer Stored(Answer answer) => AnswerJson.Deserialize(AnswerJson.Serialize(answer))!;
        var answer = Stored(Some.Answer([Some.Headline("First.", 1), Some.Judgement("Second.", 1), Some.More("Third.", 1)], [Some.Claim(1)]));

        var text = MarkdownDocument.Of(answer, Day);

        Assert.Contains("**First.** [1]", text, StringComparison.Ordinal);
        Assert.Contains("- Second. [1]\n- Third. [1]", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?m)^(\d+)\. ")]
    private static partial Regex Source();

    [GeneratedRegex(@"(?<!\\)\[(\d+)\]")]
    private static partial Regex Number();
}
