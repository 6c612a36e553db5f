using Assistant.Bot.Conversations;
using Assistant.Bot.People;
using Assistant.Bot.Rendering;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
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
    /// <param name="inPlaceOf">The message whose place the answer takes, because its question was edited; null for a new message.</param>
    /// <param name="cancellationToken">Ends when the turn's time is up.</param>
    /// <returns>The message that carries the answer, where the channel named it; the answer; the conversation it leaves.</returns>
    public async Task<(string? ActivityId, Answer Answer, ConversationContext Next)> DeliverAsync(
        ITurnContext turnContext, string text, ConversationContext context, string? inPlaceOf, CancellationToken cancellationToken)
    {
        var stream = inPlaceOf is null && answerer.HasModel && StreamingResponse.IsPossible(turnContext) ? new StreamingResponse(turnContext, time) : null;
        var (answer, next) = stream is null
            ? await answerer.AnswerAsync(text, context, options, cancellationToken)
            : await ShowAsync(stream, text, context, cancellationToken);

        answer = Named(answer, turnContext);
        await KeepAsync(new DeliveredAnswer(answer, context, options, Askers.Of(turnContext.Activity), time.GetUtcNow()), turnContext, cancellationToken);
        var message = ChatScope.Fit(renderers.For(turnContext.Activity.ChannelId).Render(WithTerms(answer)), turnContext.Activity);
        var id = stream is null ? await SendAsync(turnContext, message, inPlaceOf, cancellationToken) : await stream.EndAsync(message, cancellationToken);
        return (id, answer, next);
    }

    /// <summary>Takes an answer off the screen, where the channel can: its question was withdrawn.</summary>
    public static async Task TakeBackAsync(ITurnContext turnContext, string activityId, CancellationToken cancellationToken)
    {
        try
        {
            await turnContext.DeleteActivityAsync(activityId, cancellationToken);
        }
        catch (ConnectorException refused) when (IsRefusal(refused))
        {
            // The message is gone already, or the channel leaves standing what was sent.
        }
    }

    /// <summary>A turn that is run again, because its process died, gives its answer the name it had: it is one answer, and recorded once.</summary>
    private static Answer Named(Answer answer, ITurnContext turnContext) => turnContext.TurnState.Get<KeptTurn>() is { } turn
        ? answer with { AnswerId = UlidAnswerIds.Of(turn.Seed, answer.RuleBase.Hash) }
        : answer;

    /// <summary>Before it is seen: whoever sees an answer can ask for it again and say what is wrong with it.</summary>
    private Task KeepAsync(DeliveredAnswer delivered, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.TurnState.Get<TurnEffects>() is { AreShownAtTheEnd: true } effects
            ? archive.KeepAtTheEndAsync(delivered, record => effects.Record = record, cancellationToken)
            : archive.KeepAsync(delivered, cancellationToken);

    private static async Task<string?> SendAsync(ITurnContext turnContext, Activity message, string? inPlaceOf, CancellationToken cancellationToken)
    {
        if (inPlaceOf is not null)
        {
            try
            {
                message.Id = inPlaceOf;
                await turnContext.UpdateActivityAsync(message, cancellationToken);
                return inPlaceOf;
            }
            catch (ConnectorException refused) when (IsRefusal(refused))
            {
                // It was removed, or the channel changes nothing that was sent: the answer comes as a new message.
            }
        }

        return (await turnContext.SendActivityAsync(message, cancellationToken))?.Id;
    }

    private static bool IsRefusal(ConnectorException refused) => refused.Status is >= 400 and < 500 or 501;

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
