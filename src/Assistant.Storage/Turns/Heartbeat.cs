using Assistant.Storage.Databases;

namespace Assistant.Storage.Turns;

/// <summary>Tells other instances that this one lives, and which of them do. Times are the database's, so that clocks need not agree.</summary>
internal sealed class Heartbeat(IDatabase database, Instance instance, TimeProvider clock)
{
    /// <summary>Who was silent for so long is dead.</summary>
    public static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(5);

    private long? _beatingSince;

    /// <returns>Who was seen since then lives; null when it is too early to tell, because others may just be coming back too.</returns>
    public async Task<long?> BeatAsync(CancellationToken cancellationToken)
    {
        if (instance.IsAlone)
        {
            return long.MaxValue;
        }

        try
        {
            var now = await database.WriteAsync(BeatAsync, cancellationToken);
            _beatingSince ??= clock.GetTimestamp();
            return clock.GetElapsedTime(_beatingSince.Value) >= DeadAfter ? now - (long)DeadAfter.TotalMilliseconds : null;
        }
        catch (DatabaseUnavailableException)
        {
            _beatingSince = null;
            throw;
        }
    }

    private async Task<long> BeatAsync(Session session)
    {
        var now = session.Dialect == SqlDialect.PostgreSql
            ? await session.FirstOrDefaultAsync<long>("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint")
            : clock.GetUtcNow().ToUnixTimeMilliseconds();
        await session.ExecuteAsync(
            "INSERT INTO instances (id, seen) VALUES (@Id, @now) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen", new { instance.Id, now });
        return now;
    }
}
