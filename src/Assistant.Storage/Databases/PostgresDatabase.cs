using System.Data.Common;
using Assistant.Storage.Migrations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Assistant.Storage.Databases;

/// <summary>PostgreSQL, shared by all instances.</summary>
internal sealed partial class PostgresDatabase : IDatabase, IAsyncDisposable
{
    private readonly StorageOptions _options;
    private readonly Migrator _migrator;
    private readonly TimeProvider _clock;
    private readonly ILogger<PostgresDatabase> _logger;
    private readonly NpgsqlDataSource _source;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private volatile DatabaseHealth _health;
    private volatile bool _wasOpen;

    public PostgresDatabase(IOptions<StorageOptions> options, Migrator migrator, TimeProvider clock, ILogger<PostgresDatabase> logger)
    {
        (_options, _migrator, _clock, _logger) = (options.Value, migrator, clock, logger);
        var connection = new NpgsqlConnectionStringBuilder(_options.PostgreSql)
        {
            CommandTimeout = (int)_options.StatementLimit.TotalSeconds,
            IncludeErrorDetail = false, // details quote what was stored
        };
        connection.Timeout = Math.Min(connection.Timeout, 5);
        connection.MaxAutoPrepare = connection.MaxAutoPrepare == 0 ? 64 : connection.MaxAutoPrepare;
        _source = NpgsqlDataSource.Create(connection);
        _health = new DatabaseHealth(false, "it is not open yet", clock.GetUtcNow());
    }

    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public DatabaseHealth Health => _health;

    public long? ChangesByOthers => null;

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (!_health.IsAvailable)
            {
                await using var connection = await _source.OpenConnectionAsync(cancellationToken);
                await _migrator.ApplyAsync(connection, cancellationToken);
                (_wasOpen, _health) = (true, new DatabaseHealth(true, null, _clock.GetUtcNow()));
            }
        }
        catch (Exception fault) when (PostgresFault.Of(fault) is { } problem)
        {
            Lost(fault, problem);
            throw new DatabaseUnavailableException(problem, fault);
        }
        finally
        {
            _opening.Release();
        }
    }

    public Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) => RunAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await WhileOpenAsync(connection, () => work(new Session(connection, null, Dialect)));
    }, cancellationToken);

    public Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) => RunAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await WhileOpenAsync(connection, async () =>
        {
            await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
            var value = await work(new Session(connection, transaction, Dialect));
            await transaction.CommitAsync(CancellationToken.None);
            return value;
        });
    }, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        _opening.Dispose();
    }

    private async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        if (!_health.IsAvailable)
        {
            // Once it was open, coming back is the keeper's: callers do not wait for a server that is gone.
            if (_wasOpen)
            {
                throw new DatabaseUnavailableException(_health.Problem ?? "it is not open");
            }

            await OpenAsync(cancellationToken);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (Exception fault) when (attempt < _options.ConflictAttempts && PostgresFault.IsWorthAnotherTry(fault))
            {
                await Task.Delay(PostgresFault.Delay(attempt), _clock, cancellationToken);
            }
            catch (Exception fault) when (PostgresFault.Of(fault) is { } problem)
            {
                Lost(fault, problem);
                throw new DatabaseUnavailableException(problem, fault);
            }
        }
    }

    /// <summary>Whatever is thrown over a connection that broke means that it broke.</summary>
    private static async Task<T> WhileOpenAsync<T>(NpgsqlConnection connection, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException && connection.State != System.Data.ConnectionState.Open)
        {
            throw new NpgsqlException("The connection broke.", fault);
        }
    }

    private void Lost(Exception fault, string problem)
    {
        if (_health.IsAvailable || _health.Problem != problem)
        {
            _health = new DatabaseHealth(false, problem, _clock.GetUtcNow());
            OutOfReach(problem, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing can be kept now: {Problem} ({Fault}); it is tried again every second")]
    private partial void OutOfReach(string problem, string fault);
}
