using System.Text;
using Assistant.Bot.Rendering.Citations;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Words and numbers alone, with the sources as a list at the end: for channels of which nothing is known.</summary>
internal sealed class PlainTextRenderer : IAnswerRenderer
{
    private const int MostSuggestions = 3;

    public bool IsFor(string? channelId) => true;

    public Activity Render(Answer answer)
    {
        var message = MessageFactory.Text(Text(answer));
        message.SuggestedActions = SuggestedQuestions.Of(answer, MostSuggestions);
        return message;
    }

    private static string Text(Answer answer)
    {
        var text = new StringBuilder();
        var paragraphs = AnswerParagraph.Of(answer);
        if (!paragraphs.Any(p => p.IsHeadline))
        {
            text.Append(OneLine(answer.Headline)).Append("\n\n");
        }

        foreach (var paragraph in paragraphs)
        {
            text.AppendJoin(' ', paragraph.Sentences.Select(s => $"{OneLine(s.Text)} {Numbers(s.Cites)}")).Append("\n\n");
        }

        text.AppendJoin('\n', answer.Caveats.Select(OneLine)).Append("\n\n");
        var shown = paragraphs.SelectMany(p => p.Sentences).SelectMany(s => s.Cites).ToHashSet();
        foreach (var citation in answer.Citations.Where(c => shown.Contains(c.N)))
        {
            var (name, place) = CitationText.Of(citation, answer);
            text.Append(Numbers([citation.N])).Append(' ').Append(OneLine(name)).Append(place is null ? "" : $" – {OneLine(place)}").Append('\n');
        }

        return text.ToString().Trim();
    }

    private static string Numbers(IEnumerable<int> cites) => string.Concat(cites.Select(n => FormattableString.Invariant($"[{n}]")));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
