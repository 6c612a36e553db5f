using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>Tells a logger of what came in, of what the bot said once it was sent, and of what it changed or took back.</summary>
/// <remarks>Who speaks is told by the sender's role, which channels leave out: it is filled in on the turn's activity.</remarks>
/// <param name="logger">Is told in the order in which it happened.</param>
public sealed class TranscriptLoggerMiddleware(ITranscriptLogger logger) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.Activity.From?.Role ??= RoleTypes.User;
        turnContext.Activity.Recipient?.Role ??= RoleTypes.Bot;
        await logger.LogActivityAsync(turnContext.Activity);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send();
            foreach (var (activity, response) in activities.Zip(responses))
            {
                activity.Id ??= response.Id;
                await logger.LogActivityAsync(activity);
            }

            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update();
            var change = Change(turnContext, ActivityTypes.MessageUpdate, activity.Id);
            (change.Text, change.Attachments) = (activity.Text, activity.Attachments);
            await logger.LogActivityAsync(change);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete();
            await logger.LogActivityAsync(Change(turnContext, ActivityTypes.MessageDelete, reference.ActivityId));
        });
        await next(cancellationToken);
    }

    private static Activity Change(ITurnContext turnContext, string type, string? id) =>
        new Activity { Type = type, Id = id }.ApplyConversationReference(turnContext.Activity.GetConversationReference());
}
