using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Databases;

/// <summary>The one writer: takes all changes that wait, makes each in a savepoint of its own, and commits them together.</summary>
/// <param name="mostWaiting">How many may wait.</param>
/// <param name="lost">Told when the database can no longer be written, and why.</param>
internal sealed class SqliteWriter(int mostWaiting, Action<Exception, string> lost) : IAsyncDisposable
{
    private const int MostInOneCommit = 512;

    private readonly BlockingCollection<SqliteWrite> _waiting = new(mostWaiting);
    private readonly Lock _gate = new();
    private SqliteConnection? _connection;
    private Task? _loop;

    /// <summary>Writes through this connection from now on.</summary>
    public void Open(SqliteConnection connection)
    {
        lock (_gate)
        {
            _connection?.Dispose();
            _connection = connection;
        }

        _loop ??= Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Writes no more until a connection is given again; what waits fails.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _connection?.Dispose();
            _connection = null;
        }
    }

    public Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var write = new SqliteWrite<T>(work);
        try
        {
            if (!_waiting.TryAdd(write))
            {
                throw new DatabaseUnavailableException("too many changes wait");
            }
        }
        catch (InvalidOperationException fault)
        {
            throw new DatabaseUnavailableException("the program is stopping", fault);
        }

        return write.Result;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await (_loop ?? Task.CompletedTask);
        Close();
        _waiting.Dispose();
    }

    private void Run()
    {
        var batch = new List<SqliteWrite>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            batch.Add(first);
            lock (_gate)
            {
                Commit(batch);
            }

            batch.ForEach(write => write.Settle());
            batch.Clear();
        }
    }

    private void Commit(List<SqliteWrite> batch)
    {
        try
        {
            var connection = _connection ?? throw new DatabaseUnavailableException("it is not open");
            Do(connection, "BEGIN IMMEDIATE");
            var session = new Session(connection, null, SqlDialect.Sqlite);
            Make(batch[0], connection, session);
            while (batch.Count < MostInOneCommit && _waiting.TryTake(out var next))
            {
                batch.Add(next);
                Make(next, connection, session);
            }

            Do(connection, "COMMIT");
        }
        catch (Exception fault) when (fault is SqliteException or DatabaseUnavailableException or InvalidOperationException)
        {
            var problem = SqliteFault.Of(fault) ?? (fault as DatabaseUnavailableException)?.Problem ?? "a commit failed";
            RollBack();
            lost(fault, problem);
            batch.ForEach(write => write.Fail(new DatabaseUnavailableException(problem, fault)));
        }
    }

    /// <summary>A change that fails by itself is undone alone; a disk that fails ends the whole commit.</summary>
    private static void Make(SqliteWrite write, SqliteConnection connection, Session session)
    {
        Do(connection, "SAVEPOINT one");
        if (write.Make(session) is not { } fault)
        {
            Do(connection, "RELEASE one");
        }
        else if (fault is SqliteException && SqliteFault.Of(fault) is not null)
        {
            throw fault;
        }
        else
        {
            Do(connection, "ROLLBACK TO one");
            Do(connection, "RELEASE one");
        }
    }

    private void RollBack()
    {
        try
        {
            if (_connection is { } connection)
            {
                Do(connection, "ROLLBACK");
            }
        }
        catch (SqliteException)
        {
            // The engine has rolled back by itself.
        }
    }

    private static void Do(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
