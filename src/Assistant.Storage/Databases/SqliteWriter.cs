using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Databases;

/// <summary>The one writer: takes all changes that wait and commits them together.</summary>
/// <remarks>
/// Changes are made one after another without savepoints, for which the engine would write every page they touch a second time. Where one fails by itself,
/// which is rare, all of the commit are made again, each in a savepoint of its own.
/// </remarks>
/// <param name="mostWaiting">How many may wait.</param>
/// <param name="lost">Told when the database can no longer be written, and why.</param>
/// <param name="checkpoints">Told after each commit.</param>
internal sealed class SqliteWriter(int mostWaiting, Action<Exception, string> lost, SqliteCheckpoints checkpoints) : IAsyncDisposable
{
    private const int MostInOneCommit = 512;

    /// <summary>How long who reads what was erased is let be before the log is tried again, should nothing be committed meanwhile.</summary>
    private static readonly TimeSpan SoonAgain = TimeSpan.FromMilliseconds(100);

    private readonly BlockingCollection<SqliteWrite> _waiting = new(mostWaiting);
    private readonly Lock _gate = new();
    private PreparedConnection? _connection;
    private Task? _loop;
    private long _version;
    private long _changesByOthers;

    /// <summary>How often it was found, beginning a commit, that another connection than this one had changed the database.</summary>
    public long ChangesByOthers => Volatile.Read(ref _changesByOthers);

    /// <summary>Writes through this connection from now on.</summary>
    public void Open(SqliteConnection connection)
    {
        lock (_gate)
        {
            _connection?.Dispose();
            _connection = new PreparedConnection(connection);
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
        lock (_gate)
        {
            if (_connection is { } connection)
            {
                checkpoints.Cut(connection.Connection); // other processes may go on, so that closing the file does not end the log
            }
        }

        Close();
        _waiting.Dispose();
    }

    private void Run()
    {
        var batch = new List<SqliteWrite>();
        while (!_waiting.IsCompleted)
        {
            if (!_waiting.TryTake(out var first, checkpoints.IsErasureDue ? SoonAgain : Timeout.InfiniteTimeSpan))
            {
                lock (_gate)
                {
                    if (_connection is { } idle)
                    {
                        checkpoints.Cut(idle.Connection);
                    }
                }

                continue;
            }

            batch.Add(first);
            lock (_gate)
            {
                Commit(batch);
            }

            batch.ForEach(write => write.Settle());
            batch.Clear();
            lock (_gate)
            {
                if (_connection is { } connection)
                {
                    checkpoints.Committed(connection.Connection);
                }
            }
        }
    }

    private void Commit(List<SqliteWrite> batch)
    {
        try
        {
            var connection = _connection ?? throw new DatabaseUnavailableException("it is not open");
            var session = new Session(connection, null, SqlDialect.Sqlite);
            connection.Do("BEGIN IMMEDIATE");
            SeeOthers(connection);
            if (!MakeTogether(batch, session))
            {
                connection.Do("ROLLBACK");
                connection.Do("BEGIN IMMEDIATE");
                batch.ForEach(write => MakeApart(write, connection, session));
            }

            connection.Do("COMMIT");
            if (session.IsErasing)
            {
                checkpoints.Erased();
            }
        }
        catch (Exception fault) when (fault is SqliteException or DatabaseUnavailableException or InvalidOperationException)
        {
            var problem = SqliteFault.Of(fault) ?? (fault as DatabaseUnavailableException)?.Problem ?? "a commit failed";
            RollBack();
            lost(fault, problem);
            batch.ForEach(write => write.Fail(new DatabaseUnavailableException(problem, fault)));
        }
    }

    /// <summary>The engine counts the commits of all other connections; nobody can add one before this commit has ended.</summary>
    private void SeeOthers(PreparedConnection connection)
    {
        var version = connection.Number("PRAGMA data_version");
        if (version != _version)
        {
            _version = version;
            Interlocked.Increment(ref _changesByOthers);
        }
    }

    /// <summary>Makes the changes of the batch, and those that wait.</summary>
    /// <returns>False when one failed by itself: what it had changed is not undone.</returns>
    private bool MakeTogether(List<SqliteWrite> batch, Session session)
    {
        if (!IsMade(batch[0], session))
        {
            return false;
        }

        while (batch.Count < MostInOneCommit && _waiting.TryTake(out var next))
        {
            batch.Add(next);
            if (!IsMade(next, session))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A change that fails by itself is undone alone.</summary>
    private static void MakeApart(SqliteWrite write, PreparedConnection connection, Session session)
    {
        connection.Do("SAVEPOINT one");
        if (!IsMade(write, session))
        {
            connection.Do("ROLLBACK TO one");
        }

        connection.Do("RELEASE one");
    }

    /// <summary>A disk that fails ends the whole commit.</summary>
    private static bool IsMade(SqliteWrite write, Session session) => write.Make(session) switch
    {
        null => true,
        SqliteException fault when SqliteFault.Of(fault) is not null => throw fault,
        _ => false,
    };

    private void RollBack()
    {
        try
        {
            _connection?.Do("ROLLBACK");
        }
        catch (SqliteException)
        {
            // The engine has rolled back by itself.
        }
    }
}
