using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Sharing;

namespace Assistant.Storage;

/// <summary>How what is kept stands, in words for a supervisor.</summary>
public sealed class StorageHealth
{
    private readonly IDatabase _database;
    private readonly RedisConnection _redis;
    private readonly CheckpointKeyWatch _keys;

    internal StorageHealth(IDatabase database, RedisConnection redis, CheckpointKeyWatch keys) => (_database, _redis, _keys) = (database, redis, keys);

    /// <summary>Whether everything is kept and shared as set.</summary>
    public bool IsWhole => _database.Health.IsAvailable && (!_redis.IsConfigured || _redis.IsConnected);

    /// <summary>sqlite or postgresql.</summary>
    public string Database => _database.Dialect.Name;

    /// <summary>What is wrong, or was and should be known; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems =>
    [
        .. _database.Health is { Problem: { } problem } health ? [health.IsAvailable ? problem : $"nothing is kept: {problem}"] : (string[])[],
        .. _redis is { IsConfigured: true, IsConnected: false } ? ["Redis is away: instances learn of each other's news later"] : (string[])[],
        .. _keys.Problem is { } twoKeys ? [twoKeys] : (string[])[],
    ];
}
