using System.Threading.RateLimiting;
using RedisRateLimiting;
using StackExchange.Redis;

namespace Assistant.Storage.Sharing;

/// <summary>A bucket in Redis; while that is away, this process's own stands in.</summary>
internal sealed class SharedTokenBucket : RateLimiter
{
    private readonly RedisConnection _redis;
    private readonly RedisTokenBucketRateLimiter<string> _shared;
    private readonly RateLimiter _own;
    private readonly TimeSpan _wait;

    public SharedTokenBucket(string name, RedisConnection redis, RateLimiter own, TokenBucketRateLimiterOptions options)
    {
        (_redis, _own, _wait) = (redis, own, options.ReplenishmentPeriod);
        _shared = new RedisTokenBucketRateLimiter<string>(name, new RedisTokenBucketRateLimiterOptions
        {
            ConnectionMultiplexerFactory = () => redis.Get()!,
            TokenLimit = options.TokenLimit,
            TokensPerPeriod = options.TokensPerPeriod,
            ReplenishmentPeriod = options.ReplenishmentPeriod,
        });
    }

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => _own.IdleDuration;

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => _own.GetStatistics();

    /// <summary>What is asked of another machine cannot be answered at once: callers go on to <see cref="AcquireAsyncCore"/>.</summary>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => new RefusedLease(_wait);

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        if (_redis.Get() is { IsConnected: true })
        {
            try
            {
                var lease = await _shared.AcquireAsync(permitCount, cancellationToken);
                return lease.IsAcquired ? lease : new RefusedLease(_wait);
            }
            catch (Exception fault) when (fault is RedisException or TimeoutException)
            {
                // It went away this moment.
            }
        }

        return await _own.AcquireAsync(permitCount, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _shared.Dispose();
            _own.Dispose();
        }

        base.Dispose(disposing);
    }
}
