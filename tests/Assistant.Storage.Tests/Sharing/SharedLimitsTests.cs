using System.Threading.RateLimiting;
using Assistant.Storage.Sharing;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Sharing;

/// <summary>What a person may do in a minute is counted over all instances, in a real Redis.</summary>
public sealed class SharedLimitsTests : IAsyncLifetime
{
    private static readonly TokenBucketRateLimiterOptions Three = new()
    {
        TokenLimit = 3,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(40),
        QueueLimit = 0,
    };

    private readonly RedisServer _redis = new();

    public Task InitializeAsync() => _redis.InitializeAsync();

    public Task DisposeAsync() => _redis.DisposeAsync();

    [Fact]
    public async Task Two_instances_count_one_person_together_and_others_apart()
    {
        await using var one = Instance();
        await using var other = Instance();

        var leases = new List<RateLimitLease>();
        for (var number = 0; number < 4; number++)
        {
            leases.Add(await AskAsync(number % 2 == 0 ? one : other, "ana"));
        }

        Assert.Equal([true, true, true, false], leases.Select(lease => lease.IsAcquired));
        Assert.True(leases[3].TryGetMetadata(MetadataName.RetryAfter, out var after));
        Assert.Equal(Three.ReplenishmentPeriod, after);
        Assert.True((await AskAsync(other, "bo")).IsAcquired);
    }

    [Fact]
    public async Task While_Redis_is_away_each_instance_counts_by_itself()
    {
        await using var one = Instance();
        using var bucket = one.GetRequiredService<SharedLimits>().TokenBucket("ana", Three);
        Assert.True((await bucket.AcquireAsync()).IsAcquired);

        await _redis.KillAsync();

        var after = new List<bool>();
        for (var number = 0; number < 4; number++)
        {
            after.Add((await bucket.AcquireAsync()).IsAcquired);
        }

        Assert.Equal([true, true, true, false], after);
    }

    private static async Task<RateLimitLease> AskAsync(ServiceProvider instance, string person)
    {
        using var bucket = instance.GetRequiredService<SharedLimits>().TokenBucket(person, Three);
        return await bucket.AcquireAsync();
    }

    private ServiceProvider Instance() => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddLogging()
        .AddStorage(options => options.Redis = _redis.Configuration)
        .BuildServiceProvider();
}
