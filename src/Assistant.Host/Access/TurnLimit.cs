using System.Globalization;
using System.Threading.RateLimiting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Assistant.Storage.Sharing;
using Microsoft.Extensions.Options;
using IMiddleware = Assistant.BotFramework.Turns.IMiddleware;

namespace Assistant.Host.Access;

/// <summary>How many messages a person may send in a minute, in whatever channel and however many conversations; what is too much is told politely.</summary>
internal sealed class TurnLimit(IOptions<LimitOptions> options, SharedLimits limits) : IMiddleware, IDisposable
{
    private readonly PartitionedRateLimiter<Activity> _people = PartitionedRateLimiter.Create<Activity, string>(activity =>
        RateLimitPartition.Get(
            $"{activity.ChannelId}\n{activity.From?.AadObjectId ?? activity.From?.Id}",
            person => limits.TokenBucket($"person\n{person}", RateLimits.PerMinute(options.Value.MessagesPerMinutePerUser))));

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
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
        await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
    }

    public void Dispose() => _people.Dispose();
}
