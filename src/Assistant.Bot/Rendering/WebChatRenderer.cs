using System.Runtime.CompilerServices;
using System.Text;
using Assistant.Bot.Rendering.Citations;
using Assistant.Bot.Rendering.Markdown;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>Markdown with numbered links, and the whole answer beside it for a page that shows the evidence.</summary>
/// <param name="stateName">What a state is called, by its ISO 3166-1 alpha-3 code.</param>
internal sealed class WebChatRenderer(Func<string, string> stateName) : IAnswerRenderer
{
    private const int MostSuggestions = 4;
    private const int MostChoices = 5;
    private const int FewestBullets = 3;
    private const string Clarify = "clarify";

    /// <summary>How caveats begin that say what the user did not.</summary>
    private static readonly string[] ReadIn = ["Assumed", "You said", "Set by you"];

    /// <summary>What was made of answers that are at hand: one that is given again says the same, and only its thumbs name it anew.</summary>
    private readonly ConditionalWeakTable<IReadOnlyList<AnswerSentence>, RenderedAnswer> _rendered = [];

    public bool IsFor(string? channelId) => channelId is Channels.Directline or Channels.Webchat;

    public Activity Render(Answer answer)
    {
        if (!_rendered.TryGetValue(answer.Sentences, out var rendered) || !rendered.IsOf(answer))
        {
            rendered = Made(answer);
            _rendered.AddOrUpdate(answer.Sentences, rendered);
        }

        var message = MessageFactory.Text(rendered.Text, textFormat: TextFormatTypes.Markdown);
        message.Entities = rendered.EntitiesOf(answer);
        message.SetChannelData(writer => AnswerChannelData.Write(writer, answer, stateName), AnswerJson.Repeated(answer, ActivityJson.Options.Encoder!));
        message.SuggestedActions = rendered.Suggestions;
        return message;
    }

    private static RenderedAnswer Made(Answer answer)
    {
        var paragraphs = AnswerParagraph.Of(answer);
        var shown = paragraphs.SelectMany(p => p.Sentences).SelectMany(s => s.Cites).ToHashSet();
        var citations = answer.Citations.Where(c => shown.Contains(c.N)).Select(c => (c.N, Text: CitationText.Of(c, answer))).ToArray();

        return new RenderedAnswer(
            answer,
            Text(answer, paragraphs, citations),
            CitationEntity.Of([.. citations.Select(c => new SchemaClaim(c.N, Document(c.Text)))], votes: SchemaVote.Of(answer.AnswerId)),
            SuggestedQuestions.Of(answer, answer.Intent == Clarify ? MostChoices : MostSuggestions));
    }

    private static string Text(Answer answer, IReadOnlyList<AnswerParagraph> paragraphs, IEnumerable<(int N, CitationText Text)> citations)
    {
        var text = new StringBuilder();
        if (!paragraphs.Any(p => p.IsHeadline))
        {
            Block(MarkdownText.Escape(answer.Headline));
        }

        foreach (var paragraph in paragraphs)
        {
            Block(Paragraph(paragraph));
        }

        foreach (var caveat in Caveats(answer))
        {
            Block(caveat);
        }

        foreach (var (number, citation) in citations)
        {
            text.Append(LinkDefinition.Of(number, citation)).Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";

        void Block(string block) => text.Append(block).Append("\n\n");
    }

    private static string Paragraph(AnswerParagraph paragraph) => paragraph switch
    {
        { IsHeadline: true } => MarkdownSentence.Of(paragraph.Sentences[0]),
        { Label: null, Sentences.Count: >= FewestBullets } => Bullets(paragraph.Sentences.Select(s => MarkdownSentence.Of(s))),
        _ => string.Join(' ', paragraph.Sentences.Select((s, i) => MarkdownSentence.Of(s, i == 0 ? paragraph.Label : null))),
    };

    /// <summary>A ranking brings a panel with its caveats, so only what was read into the question is said twice; other answers say them here alone.</summary>
    private static IEnumerable<string> Caveats(Answer answer) => answer.Responses.Count > 0
        ? answer.Caveats.Where(caveat => ReadIn.Any(start => caveat.StartsWith(start, StringComparison.Ordinal))).Select(caveat => $"*{MarkdownText.Escape(caveat)}*")
        : answer.Caveats.Count > 0 ? [Bullets(answer.Caveats.Select(MarkdownText.Escape))] : [];

    private static string Bullets(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => $"- {line}"));

    /// <summary>The dialog reads its text as Markdown.</summary>
    private static SchemaDocument Document(CitationText citation) => new(
        citation.Name,
        citation.Place is null ? MarkdownText.Escape(citation.Name) : $"{MarkdownText.Escape(citation.Name)}\n\n{MarkdownText.Escape(citation.Place)}");
}
