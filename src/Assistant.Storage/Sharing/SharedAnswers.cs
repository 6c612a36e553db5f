using Assistant.Planner.Caching;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Assistant.Storage.Sharing;

/// <summary>Answers that instances make for one another, sealed in Redis. While that is away or slow, each makes its own.</summary>
internal sealed partial class SharedAnswers(RedisConnection redis, SharedAnswerKeys keys, TimeProvider time, ILogger<SharedAnswers> logger) : ISharedAnswers
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>For how long nobody asks again after Redis gave no reply in time: waiting for it once costs more than making many answers.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2);

    /// <summary>Answers on their way at once; what is made beyond is not offered.</summary>
    private const int MostUnderWay = 16;

    private int _underWay;

    /// <summary>When Redis last gave no reply in time, by the clock that is never set back; 0 where it never did.</summary>
    private long _silentSince;

    /// <inheritdoc/>
    public async ValueTask<CachedAnswer?> FindAsync(string key, CancellationToken cancellationToken)
    {
        if (!IsThere(out var database))
        {
            return null;
        }

        var name = keys.Name(key);
        try
        {
            var bytes = (byte[]?)await database.StringGetRangeAsync(name, 0, SealedAnswer.MostBytes).WaitAsync(cancellationToken);
            if (bytes is not { Length: > 0 })
            {
                return null;
            }

            var found = SealedAnswer.Open(keys, name, bytes);
            if (found is null)
            {
                NotOurs();
            }

            return found;
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            BeSilent();
            return null;
        }
    }

    /// <inheritdoc/>
    public void Offer(string key, CachedAnswer made)
    {
        if (!IsThere(out var database))
        {
            return;
        }

        if (Interlocked.Increment(ref _underWay) > MostUnderWay)
        {
            Interlocked.Decrement(ref _underWay);
            return;
        }

        _ = Task.Run(() => SendAsync(database, keys.Name(key), made));
    }

    private async Task SendAsync(IDatabase database, string name, CachedAnswer made)
    {
        try
        {
            var bytes = SealedAnswer.Seal(keys, name, made);
            if (bytes.Length <= SealedAnswer.MostBytes)
            {
                await database.StringSetAsync(name, bytes, Kept);
            }
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            BeSilent();
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private bool IsSilent => Interlocked.Read(ref _silentSince) is not 0 and var since && time.GetElapsedTime(since) < Silence;

    private bool IsThere([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IDatabase? database)
    {
        database = !IsSilent && redis.Get() is { IsConnected: true } connection ? connection.GetDatabase() : null;
        return database is not null;
    }

    private void BeSilent() => Interlocked.Exchange(ref _silentSince, time.GetTimestamp());

    [LoggerMessage(Level = LogLevel.Warning, Message = "A shared answer in Redis was not sealed by an instance of ours, or was changed; it was not used")]
    private partial void NotOurs();
}
