using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Assistant.Storage.Sharing;

/// <summary>The connection to Redis, if one is set. It holds passing things only: while it is away everything goes on, more slowly.</summary>
internal sealed partial class RedisConnection(IOptions<StorageOptions> options, ILogger<RedisConnection> logger) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private ConnectionMultiplexer? _connection;

    /// <summary>Whether one is set.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(options.Value.Redis);

    /// <summary>Whether it can be spoken to now.</summary>
    public bool IsConnected => _connection?.IsConnected ?? false;

    /// <summary>The connection, which mends itself; null when none is set.</summary>
    public ConnectionMultiplexer? Get()
    {
        if (!IsConfigured)
        {
            return null;
        }

        lock (_gate)
        {
            return _connection ??= Connect();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            await connection.DisposeAsync();
        }
    }

    private ConnectionMultiplexer Connect()
    {
        var configuration = ConfigurationOptions.Parse(options.Value.Redis!);
        configuration.AbortOnConnectFail = false;
        configuration.ConnectTimeout = Math.Min(configuration.ConnectTimeout, 1000);
        configuration.AsyncTimeout = Math.Min(configuration.AsyncTimeout, 250); // a cache that is slower than the work is none
        configuration.ReconnectRetryPolicy = new LinearRetry(500);
        configuration.BacklogPolicy = BacklogPolicy.FailFast;
        var connection = ConnectionMultiplexer.Connect(configuration);
        connection.ConnectionFailed += (_, _) => Away();
        connection.ConnectionRestored += (_, _) => Back();
        return connection;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis is away; instances look for each other's news in the database meanwhile")]
    private partial void Away();

    [LoggerMessage(Level = LogLevel.Information, Message = "Redis is back")]
    private partial void Back();
}
