using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace Assistant.Storage.Sharing;

/// <summary>
/// The turns any instance has accepted, noted in Redis: what is delivered again is known there while the database, where it stands beside its turn, is out of reach.
/// Without a Redis, or while it is away too, each instance knows its own alone.
/// </summary>
internal sealed class SharedDeliveries(RedisConnection redis)
{
    /// <summary>As long as the database knows an ended turn.</summary>
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(2);

    /// <summary>Notes a turn that the database has accepted; nobody waits for it.</summary>
    public void Note(string key)
    {
        try
        {
            Database?.StringSet(Name(key), 1, KnownFor, When.NotExists, CommandFlags.FireAndForget);
        }
        catch (RedisException)
        {
            // It went away this moment.
        }
    }

    /// <summary>Notes a turn that is about to be accepted here.</summary>
    /// <returns>False when some instance accepted it before.</returns>
    public async Task<bool> TryClaimAsync(string key)
    {
        try
        {
            return Database is not { } database || await database.StringSetAsync(Name(key), 1, KnownFor, When.NotExists);
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            return true;
        }
    }

    /// <summary>Takes a claim back: the turn was not accepted after all, and is no repetition when it comes again.</summary>
    public async Task ReleaseAsync(string key)
    {
        try
        {
            await (Database?.KeyDeleteAsync(Name(key)) ?? Task.FromResult(false));
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            // It went away this moment, and with it most likely the claim.
        }
    }

    /// <summary>Whether some instance accepted it before, as far as is known.</summary>
    public async Task<bool> IsKnownAsync(string key)
    {
        try
        {
            return Database is { } database && await database.KeyExistsAsync(Name(key));
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException)
        {
            return false;
        }
    }

    private IDatabase? Database => redis.Get() is { IsConnected: true } connection ? connection.GetDatabase() : null;

    /// <summary>Short, since there is one for each turn of two days; tells nothing of the conversation.</summary>
    private static RedisKey Name(string key) => (byte[])[.. "turn:"u8, .. SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)];
}
