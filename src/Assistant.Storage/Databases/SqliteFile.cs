using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;

namespace Assistant.Storage.Databases;

/// <summary>The file of the embedded database, and connections to it.</summary>
internal sealed class SqliteFile(StorageOptions options)
{
    /// <summary>A file up to this size is looked through before it is used; a greater one when a read finds it damaged.</summary>
    private const long CheckedBytes = 32 * 1024 * 1024;

    private readonly string _path = Path.Combine(options.Folder, "assistant.db");

    private readonly Lock _flushing = new();
    private SafeFileHandle? _handle;

    /// <summary>Whether a statement found the file damaged: it is looked through when it is opened next, whatever its size.</summary>
    public bool IsSuspect { get; set; }

    private string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(options.Folder, "assistant.db"), DefaultTimeout = (int)options.StatementLimit.TotalSeconds, ForeignKeys = true,
    }.ToString();

    /// <summary>A connection from the pool.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection that writes: every commit reaches the disk before it is reported.</summary>
    public SqliteConnection ConnectForWriting()
    {
        Directory.CreateDirectory(options.Folder);
        var connection = Connect();
        using var command = connection.CreateCommand();
        // What is erased is overwritten, in the file and in pages that are free again. Should nothing copy the log beside it, the writer does itself, at eighty megabytes.
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=20000;";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Waits until what was written into the file is on the disk.</summary>
    public void Flush()
    {
        lock (_flushing)
        {
            RandomAccess.FlushToDisk(_handle ??= File.OpenHandle(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete));
        }
    }

    /// <summary>Renames a damaged file, with what belongs to it, so that a new one can be begun and the old one be looked into.</summary>
    /// <returns>The name it is kept under; null when the file is sound or not there.</returns>
    public string? PutAsideIfCorrupt(DateTimeOffset now)
    {
        if (IsSuspect)
        {
            Close(); // connections that were open may still see what the file held
        }

        if (!File.Exists(_path) || IsSound())
        {
            IsSuspect = false;
            return null;
        }

        Close();
        var aside = string.Create(CultureInfo.InvariantCulture, $"{_path}.damaged-{now:yyyyMMdd'T'HHmmssfff}");
        foreach (var ending in new[] { "", "-wal", "-shm" })
        {
            if (File.Exists(_path + ending))
            {
                File.Move(_path + ending, aside + ending);
            }
        }

        IsSuspect = false;
        return Path.GetFileName(aside);
    }

    /// <summary>Closes pooled connections, and then, not before, the handle: a process that closes any handle of a file lets go of all its locks on it.</summary>
    public void Close()
    {
        using var any = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(any);
        lock (_flushing)
        {
            _handle?.Dispose();
            _handle = null;
        }
    }

    private bool IsSound()
    {
        try
        {
            using var connection = Connect();
            using var command = connection.CreateCommand();
            command.CommandText = IsSuspect ? "PRAGMA integrity_check(1)" : new FileInfo(_path).Length <= CheckedBytes ? "PRAGMA quick_check(1)" : "SELECT count(*) FROM sqlite_master";
            return command.ExecuteScalar() is "ok" or long;
        }
        catch (SqliteException fault) when (SqliteFault.IsCorruption(fault))
        {
            return false;
        }
    }
}
