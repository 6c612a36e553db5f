using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;

namespace Assistant.Storage.Sharing;

/// <summary>Limits that hold over all instances together where they share a Redis, and over each by itself where they do not or it is away.</summary>
public sealed class SharedLimits
{
    private readonly RedisConnection _redis;

    internal SharedLimits(RedisConnection redis) => _redis = redis;

    /// <summary>A bucket of tokens.</summary>
    /// <param name="name">What is limited, and whom; Redis holds its hash.</param>
    /// <param name="options">How many tokens there are and how fast they come back.</param>
    public RateLimiter TokenBucket(string name, TokenBucketRateLimiterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var own = new TokenBucketRateLimiter(options);
        return _redis.IsConfigured
            ? new SharedTokenBucket(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))), _redis, own, options)
            : own;
    }
}
