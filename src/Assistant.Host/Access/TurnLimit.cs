using System.Globalization;
using System.Threading.RateLimiting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Assistant.Storage.Sharing;
using Microsoft.Extensions.Options;
using IMiddleware = Assistant.BotFramework.Turns.IMiddleware;

namespace Assistant.Host.Access;

/// <summary>How many messages a person may send in a minute, in whatever channel and however many conversations; what is too much is told politely.</summary>
/// <remarks>
/// An edit is a message, and a pressed button one too: both make as much work. Feedback given by events and reactions is not counted, since there is no way to
/// tell anybody that it was not taken.
/// </remarks>
internal sealed class TurnLimit(IOptions<LimitOptions> options, SharedLimits limits) : IMiddleware, IDisposable
{
    private readonly PartitionedRateLimiter<Activity> _people = PartitionedRateLimiter.Create<Activity, string>(activity =>
        RateLimitPartition.Get(
            $"{activity.ChannelId}\n{activity.From?.AadObjectId ?? activity.From?.Id}",
            person => limits.TokenBucket($"person\n{person}", RateLimits.PerMinute(options.Value.MessagesPerMinutePerUser))));

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.Invoke))
        {
            await next(cancellationToken);
            return;
        }

        using var lease = await _people.AcquireAsync(turnContext.Activity, cancellationToken: cancellationToken);
        if (lease.IsAcquired)
        {
            await next(cancellationToken);
            return;
        }

        var text = string.Format(CultureInfo.InvariantCulture, options.Value.TooManyMessagesText, RateLimits.Wait(lease));
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            turnContext.TurnState.Set(Refusal(turnContext.Activity, text));
        }
        else
        {
            await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
        }
    }

    public void Dispose() => _people.Dispose();

    /// <summary>Whoever pressed a card's button reads why nothing happens; other invokes have no place for words.</summary>
    private static InvokeResponse Refusal(Activity invoke, string text) => invoke.Name == AdaptiveCardInvokeValue.InvokeName
        ? InvokeResponse.Ok(AdaptiveCardInvokeResponse.Message(text))
        : new InvokeResponse { Status = StatusCodes.Status429TooManyRequests };
}
