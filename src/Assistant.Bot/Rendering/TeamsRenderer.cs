using System.Text.Json;
using Assistant.Bot.Rendering.Cards;
using Assistant.Bot.Rendering.Citations;
using Assistant.Bot.Rendering.Markdown;
using Assistant.Bot.Teams;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.Planner.Answers;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Rendering;

/// <summary>Markdown with Teams' own citations, and a card with the ranking and what stands behind it; within what Teams takes of each.</summary>
internal sealed class TeamsRenderer(AnswerCard card, IOptions<TeamsOptions> options, TimeProvider time) : IAnswerRenderer
{
    public bool IsFor(string? channelId) => channelId == Channels.Msteams;

    public Activity Render(Answer answer)
    {
        var message = answer.Sentences.Count > 0 ? Cited(answer) : Plain(answer);
        message.ChannelData = options.Value.Feedback == "none" ? null
            : ActivityJson.ToElement(new TeamsChannelData { FeedbackLoop = new FeedbackLoop { Type = options.Value.Feedback } });
        return MessageSize.Fit(message);
    }

    private Activity Cited(Answer answer)
    {
        var text = TeamsText.Of(answer.Sentences);
        var message = MessageFactory.Text(Text(answer, text), textFormat: TextFormatTypes.Markdown);
        message.Entities = Entities(answer, text.Cited);
        message.Attachments = [Attachment(card.Of(answer, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), AnswerCard.FirstView(answer)))];
        return message;
    }

    /// <summary>Help, questions back, declines. Beside suggested actions neither Markdown nor citations are drawn, so words stand here that need none.</summary>
    private Activity Plain(Answer answer)
    {
        var message = MessageFactory.Text(string.Join("\n\n", [answer.Headline, .. answer.Caveats]));
        message.Entities = Entities(answer, []);
        message.SuggestedActions = SuggestedQuestions.Of(answer, TeamsLimits.SuggestedActions);
        return message;
    }

    public static Attachment Attachment(JsonElement content) => new() { ContentType = ContentTypes.AdaptiveCard, Content = content };

    private static string Text(Answer answer, TeamsText text)
    {
        var body = text.Body.Length > 0 ? text.Body : $"**{MarkdownText.Escape(answer.Headline)}**";
        return string.Join("\n\n", [body, .. answer.Caveats.Select(caveat => $"*{MarkdownText.Escape(caveat)}*")]);
    }

    private IList<Entity>? Entities(Answer answer, IReadOnlyList<int> cited)
    {
        var claims = answer.Citations.Where(c => cited.Contains(c.N)).Select(c => Claim(c, answer)).ToArray();
        var label = ModelWording.IsIn(answer);
        var usage = options.Value is { SensitivityName.Length: > 0 } set ? new SchemaUsage(set.SensitivityName, set.SensitivityDescription is { Length: > 0 } words ? words : null) : null;
        return CitationEntity.Of(claims, label ? SchemaMessage.AIGenerated : null, usage);
    }

    private static SchemaClaim Claim(Citation citation, Answer answer)
    {
        var source = CitationText.Of(citation, answer);
        // Teams asks for an abstract; what the place does not say, the name does.
        return new(citation.N, new(
            ShortText.Cut(source.Name, TeamsLimits.CitationName), CitationCard.Of(citation, answer), ShortText.Cut(source.Short ?? source.Name, TeamsLimits.CitationAbstract))
        {
            EncodingFormat = ContentTypes.AdaptiveCard,
        });
    }
}
