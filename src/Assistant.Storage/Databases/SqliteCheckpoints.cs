using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Assistant.Storage.Databases;

/// <summary>Copies what was committed from the log into the file beside the writer, who would else stand still for it, and every turn with it.</summary>
/// <remarks>
/// The engine begins its log anew only when a commit finds all of it copied, which beside a busy writer is never so. What was committed during a copy is
/// therefore copied once more, and the little that came meanwhile by the writer between two commits. Many pages are changed by one commit after another; the
/// longer the log, the fewer of them are copied for nothing, and the longer a start after a crash takes to read it.
/// </remarks>
/// <param name="file">The file.</param>
internal sealed class SqliteCheckpoints(SqliteFile file) : IAsyncDisposable
{
    /// <summary>Pages of 4 kB in the log, after which a copy begins.</summary>
    private const int Long = 8_000;

    private readonly AutoResetEvent _due = new(false);
    private long _pages;
    private Task? _loop;
    private volatile bool _isRestDue;
    private volatile bool _isOver;

    /// <summary>Whether the writer has committed an erasure: what was erased stands in the log until all of it is copied and the log is cut.</summary>
    public bool IsErasureDue { get; private set; }

    /// <summary>The writer has committed an erasure.</summary>
    public void Erased() => IsErasureDue = true;

    /// <summary>After an erasure alone, between two commits of the writer. Waits for nobody: where somebody still reads, or copies, it is to be tried again.</summary>
    public void Cut(SqliteConnection writer)
    {
        if (IsErasureDue && raw.sqlite3_wal_checkpoint_v2(writer.Handle, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _) == raw.SQLITE_OK)
        {
            IsErasureDue = false;
        }
    }

    /// <summary>Between two commits of the writer: counts what the last one wrote, and copies the rest of the log where the time has come.</summary>
    public void Committed(SqliteConnection writer)
    {
        _ = raw.sqlite3_db_status(writer.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, resetFlg: 1);
        _pages += pages;
        Cut(writer);
        if (_isRestDue)
        {
            _isRestDue = false;
            Copy(writer);
        }
        else if (_pages >= Long)
        {
            _pages = 0;
            _loop ??= Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            _due.Set();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isOver = true;
        _due.Set();
        await (_loop ?? Task.CompletedTask);
        _due.Dispose();
    }

    private void Run()
    {
        while (_due.WaitOne() && !_isOver)
        {
            try
            {
                using var connection = file.Connect();
                for (var time = 0; time < 2; time++)
                {
                    Copy(connection);
                    file.Flush(); // the engine leaves that to who finds nothing more to copy
                }
            }
            catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
            {
                // It is tried again when as much more was written; what is wrong with the file, the writer finds out.
            }

            _isRestDue = true;
        }
    }

    /// <summary>Waits for nobody: what somebody still reads stays in the log. A fault is none here: what is not copied stands in the log.</summary>
    private static void Copy(SqliteConnection connection) =>
        _ = raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);
}
