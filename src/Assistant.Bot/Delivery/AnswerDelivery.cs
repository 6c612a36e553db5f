using Assistant.Bot.Conversations;
using Assistant.Bot.People;
using Assistant.Bot.Rendering;
using Assistant.BotFramework.Streaming;
using Assistant.BotFramework.Turns;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Questions;

namespace Assistant.Bot.Delivery;

/// <summary>Makes an answer and brings it to whoever asked: kept before it is sent, and shown while a language model words it.</summary>
internal sealed class AnswerDelivery(QuestionAnswerer answerer, AnswerRenderers renderers, AnswerOptions options, IAnswerArchive archive, PeopleTurns people, TimeProvider time)
{
    private const string AtWork = "Reading the rule base and checking every sentence…";

    /// <param name="turnContext">Where the question comes from.</param>
    /// <param name="text">The question.</param>
    /// <param name="context">What came before.</param>
    /// <param name="cancellationToken">Ends when the turn's time is up.</param>
    /// <returns>The message that carries the answer, where the channel named it; the answer; the conversation it leaves.</returns>
    public async Task<(string? ActivityId, Answer Answer, ConversationContext Next)> DeliverAsync(
        ITurnContext turnContext, string text, ConversationContext context, CancellationToken cancellationToken)
    {
        var stream = answerer.HasModel && StreamingResponse.IsPossible(turnContext) ? new StreamingResponse(turnContext, time) : null;
        var (answer, next) = stream is null
            ? await answerer.AnswerAsync(text, context, options, cancellationToken)
            : await ShowAsync(stream, text, context, cancellationToken);

        // Before it is sent: whoever sees an answer can ask for it again and say what is wrong with it.
        await archive.KeepAsync(new DeliveredAnswer(answer, context, options, Askers.Of(turnContext.Activity), time.GetUtcNow()), cancellationToken);
        var message = ChatScope.Fit(renderers.For(turnContext.Activity.ChannelId).Render(WithTerms(answer)), turnContext.Activity);
        var id = stream is null ? (await turnContext.SendActivityAsync(message, cancellationToken))?.Id : await stream.EndAsync(message, cancellationToken);
        return (id, answer, next);
    }

    /// <summary>Help also says for how long things are kept here; the answer recorded is the planner's, which replay makes anew.</summary>
    private Answer WithTerms(Answer answer) => answer.Intent == "help" ? answer with { Caveats = [.. answer.Caveats, people.Terms] } : answer;

    private async Task<(Answer Answer, ConversationContext Next)> ShowAsync(
        StreamingResponse stream, string text, ConversationContext context, CancellationToken cancellationToken)
    {
        await stream.InformAsync(AtWork, cancellationToken);
        var told = new List<AnswerSentence>();
        await foreach (var part in answerer.StreamAsync(text, context, options, cancellationToken))
        {
            switch (part)
            {
                case AnswerPart.Sentence sentence:
                    told.Add(sentence.Told);
                    await stream.TellAsync(TeamsText.Of(told).Body, cancellationToken);
                    break;
                case AnswerPart.Whole whole:
                    return (whole.Answer, whole.Next);
            }
        }

        throw new InvalidOperationException("An answer ended without its whole.");
    }
}
