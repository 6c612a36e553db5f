using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>Shows that the bot is at work while a message waits for its answer: after a while, and then again and again.</summary>
/// <remarks>Falls silent once something was sent. Expected replies and invokes are answered in one piece, so nothing is shown there.</remarks>
public sealed class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <param name="time">The clock.</param>
    /// <param name="delay">Until the first sign; 500 ms unless given.</param>
    /// <param name="period">Between signs; 2 s unless given.</param>
    public ShowTypingMiddleware(TimeProvider time, TimeSpan? delay = null, TimeSpan? period = null)
    {
        (_time, _delay, _period) = (time, delay ?? TimeSpan.FromMilliseconds(500), period ?? TimeSpan.FromSeconds(2));
        ArgumentOutOfRangeException.ThrowIfLessThan(_delay, TimeSpan.Zero, nameof(delay));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_period, TimeSpan.Zero, nameof(period));
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity is not { Type: ActivityTypes.Message } message || message.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            await next(cancellationToken);
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            // Not after the end: an error reply, or what an outer middleware adds, is sent when this is disposed of.
            if (!done.IsCancellationRequested && activities.Any(activity => activity.Type != ActivityTypes.Trace))
            {
                await done.CancelAsync(); // what is sent now is a better sign, and nothing may come after it
            }

            return await send();
        });
        var typing = ShowAsync(turnContext, done.Token);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await done.CancelAsync();
            await typing;
        }
    }

    private async Task ShowAsync(ITurnContext turnContext, CancellationToken done)
    {
        try
        {
            for (var wait = _delay; ; wait = _period)
            {
                // Nearly every answer comes before the first sign: what ends the wait is no exception then, which would cost more than the rest of this.
                await Task.Delay(wait, _time, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (done.IsCancellationRequested)
                {
                    return;
                }

                var sign = new Activity { Type = ActivityTypes.Typing }.ApplyConversationReference(turnContext.Activity.GetConversationReference());
                // Past the handlers, which take everything they see for an answer.
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [sign], done);
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception) when (!done.IsCancellationRequested)
        {
            // A sign that cannot be shown is no reason to lose the answer, which will tell by itself what is wrong with the channel.
        }
    }
}
