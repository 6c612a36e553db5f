using Assistant.Storage.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Databases;

/// <summary>The embedded database: one file in the data folder, one writer, readers beside it.</summary>
internal sealed partial class SqliteDatabase : IDatabase, IAsyncDisposable
{
    private readonly StorageOptions _options;
    private readonly Migrator _migrator;
    private readonly TimeProvider _clock;
    private readonly ILogger<SqliteDatabase> _logger;
    private readonly SqliteFile _file;
    private readonly SqliteCheckpoints _checkpoints;
    private readonly SqliteWriter _writer;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private volatile DatabaseHealth _health;
    private volatile bool _isOpen;
    private string? _asideNote;

    public SqliteDatabase(IOptions<StorageOptions> options, Migrator migrator, TimeProvider clock, ILogger<SqliteDatabase> logger)
    {
        (_options, _migrator, _clock, _logger) = (options.Value, migrator, clock, logger);
        _file = new SqliteFile(_options);
        _checkpoints = new SqliteCheckpoints(_file);
        _writer = new SqliteWriter(_options.MaxWaitingWrites, Lost, _checkpoints);
        _health = new DatabaseHealth(false, "it is not open yet", clock.GetUtcNow());
    }

    public SqlDialect Dialect => SqlDialect.Sqlite;

    public DatabaseHealth Health => _health;

    public long? ChangesByOthers => _writer.ChangesByOthers;

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (!_health.IsAvailable)
            {
                await Task.Run(Open, cancellationToken); // the driver knows no asynchronous work
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!_isOpen)
        {
            await OpenAsync(cancellationToken);
        }

        try
        {
            using var connection = _file.Connect();
            return await work(new Session(connection, null, Dialect));
        }
        catch (SqliteException fault) when (SqliteFault.Of(fault) is { } problem)
        {
            Lost(fault, problem);
            throw new DatabaseUnavailableException(problem, fault);
        }
    }

    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!_health.IsAvailable)
        {
            // Once it was open, coming back is the keeper's: callers do not wait for a broken disk.
            if (_isOpen)
            {
                throw new DatabaseUnavailableException(_health.Problem ?? "it is not open");
            }

            await OpenAsync(cancellationToken);
        }

        return await _writer.WriteAsync(work, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _checkpoints.DisposeAsync();
        _file.Close();
        _opening.Dispose();
    }

    private void Open()
    {
        try
        {
            _writer.Close();
            if (_file.PutAsideIfCorrupt(_clock.GetUtcNow()) is { } kept)
            {
                _asideNote = $"the database was damaged and is kept aside as {kept}; a new one was begun";
                PutAside(kept);
            }

            var connection = _file.ConnectForWriting();
            try
            {
                _migrator.Apply(connection);
            }
            catch
            {
                connection.Dispose();
                throw;
            }

            _writer.Open(connection);
            (_isOpen, _health) = (true, new DatabaseHealth(true, _asideNote, _clock.GetUtcNow()));
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            var problem = SqliteFault.Of(fault) ?? "it cannot be opened";
            Lost(fault, problem);
            throw new DatabaseUnavailableException(problem, fault);
        }
    }

    private void Lost(Exception fault, string problem)
    {
        if (_health.IsAvailable || _health.Problem != problem)
        {
            _health = new DatabaseHealth(false, problem, _clock.GetUtcNow());
            OutOfReach(problem, fault.GetType().Name);
        }

        if (SqliteFault.IsCorruption(fault))
        {
            _file.IsSuspect = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing can be kept now: {Problem} ({Fault}); it is tried again every second")]
    private partial void OutOfReach(string problem, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database was damaged and is kept aside as {Name}; a new one was begun")]
    private partial void PutAside(string name);
}
