using Assistant.Storage.Sharing;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Assistant.Storage.Tests.Sharing;

public sealed class TranscriptFanOutTests : IAsyncLifetime
{
    private readonly RedisServer _redis = new();
    private readonly DirectoryInfo _folder = Some.Folder();

    public Task InitializeAsync() => _redis.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _redis.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_instance_starts_though_Redis_is_slow_to_answer()
    {
        await using var other = await ConnectionMultiplexer.ConnectAsync(_redis.Configuration + ",allowAdmin=true");
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddLogging();
        services.AddStorage(options => (options.Folder, options.Redis) = (_folder.FullName, _redis.Configuration));
        await using var instance = services.BuildServiceProvider();
        var redis = instance.GetRequiredService<RedisConnection>();
        redis.Get();
        await Until.TrueAsync(() => Task.FromResult(redis.IsConnected));
        await other.GetDatabase().ExecuteAsync("CLIENT", "PAUSE", "2000", "ALL");

        Assert.Null(await Record.ExceptionAsync(() => instance.GetRequiredService<TranscriptFanOut>().StartAsync(CancellationToken.None)));
    }
}
