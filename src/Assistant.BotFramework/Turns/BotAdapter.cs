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
