using Assistant.Bot.Rendering.Citations;
using Assistant.Bot.Rendering.Markdown;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Markdown with Teams' own citations, within what Teams takes of each.</summary>
internal sealed class TeamsRenderer : IAnswerRenderer
{
    private const int MostCitations = 10;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;
    private const int MostSuggestions = 3;

    public bool IsFor(string? channelId) => channelId == Channels.Msteams;

    public Activity Render(Answer answer)
    {
        var paragraphs = AnswerParagraph.Of(answer);
        var cited = paragraphs.SelectMany(p => p.Sentences).SelectMany(s => s.Cites).Distinct().Take(MostCitations).ToHashSet();
        var message = MessageFactory.Text(Text(answer, paragraphs, cited), textFormat: TextFormatTypes.Markdown);
        message.Entities = CitationEntity.Of([.. answer.Citations.Where(c => cited.Contains(c.N)).Select(c => Claim(c, answer))]);
        message.SuggestedActions = SuggestedQuestions.Of(answer, MostSuggestions);
        return message;
    }

    /// <summary>A sentence none of whose sources has a place among the citations is left out: nothing is said without one.</summary>
    private static string Text(Answer answer, IReadOnlyList<AnswerParagraph> paragraphs, HashSet<int> cited)
    {
        IEnumerable<string> headline = paragraphs.Any(p => p.IsHeadline) ? [] : [MarkdownText.Escape(answer.Headline)];
        var body = paragraphs
            .Select(p => string.Join(' ', p.Sentences
                .Where(s => s.Cites.Any(cited.Contains))
                .Select((s, i) => MarkdownSentence.Of(s.Text, s.Cites.Where(cited.Contains), i == 0 ? p.Label : null))))
            .Where(text => text.Length > 0);
        return string.Join("\n\n", headline.Concat(body).Concat(answer.Caveats.Select(MarkdownText.Escape)));
    }

    private static SchemaClaim Claim(Citation citation, Answer answer)
    {
        var (name, place) = CitationText.Of(citation, answer);
        // Teams asks for an abstract; what the place does not say, the name does.
        return new(citation.N, new(ShortText.Cut(name, LongestName), Abstract: ShortText.Cut(place ?? name, LongestAbstract)));
    }
}
