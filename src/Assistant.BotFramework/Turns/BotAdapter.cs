using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>Stands between a channel and a bot: runs turns through the middleware and sends what the bot says.</summary>
public abstract class BotAdapter
{
    /// <summary>The middleware around every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>What happens when a turn fails. With none, the exception goes to the caller.</summary>
    /// <remarks>Whatever is set here must not show the exception to the user.</remarks>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>Adds middleware, innermost so far.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities that are already addressed.</summary>
    /// <returns>One response per activity, in order.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity sent earlier.</summary>
    /// <exception cref="NotSupportedException">The channel cannot do that.</exception>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Removes an activity sent earlier.</summary>
    /// <exception cref="NotSupportedException">The channel cannot do that.</exception>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Speaks again in a conversation, unasked: runs a turn there that no message began.</summary>
    /// <remarks>Takes its place behind the turns of that conversation, so it must not be awaited within one of them.</remarks>
    /// <param name="botAppId">The bot's application id, or empty.</param>
    /// <param name="reference">Taken from an authenticated turn.</param>
    /// <param name="callback">What the bot does; of the turn's activity the conversation matters.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="NotSupportedException">The channel cannot do that.</exception>
    public virtual Task ContinueConversationAsync(
        string? botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{GetType().Name} cannot speak unasked.");

    /// <summary>Begins a conversation and runs a turn in it.</summary>
    /// <param name="botAppId">The bot's application id, or empty.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where the channel takes activities; checked like any other.</param>
    /// <param name="audience">Unused; here as the Bot Framework has it.</param>
    /// <param name="conversationParameters">With whom.</param>
    /// <param name="callback">What the bot does then.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="NotSupportedException">The channel cannot do that.</exception>
    public virtual Task CreateConversationAsync(
        string? botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{GetType().Name} cannot begin conversations.");

    /// <summary>Runs one turn: middleware, then <paramref name="callback"/>, then <see cref="OnTurnError"/> if either failed.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }
}
