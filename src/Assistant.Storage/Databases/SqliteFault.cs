using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Databases;

/// <summary>What a failure of the embedded database means.</summary>
internal static class SqliteFault
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <returns>Why nothing can be kept, in plain words; null when the statement itself is at fault.</returns>
    public static string? Of(Exception fault) => fault switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode switch
        {
            Full => "the disk is full",
            ReadOnly or Permission or CannotOpen => "the data folder cannot be written",
            InputOutput => "the disk does not read or write",
            Corrupt or NoDatabase => "the database file is damaged",
            Busy or Locked => "another process holds the database",
            _ => null,
        },
        UnauthorizedAccessException => "the data folder cannot be written",
        IOException => "the disk does not read or write",
        _ => null,
    };

    public static bool IsCorruption(Exception fault) => fault is SqliteException { SqliteErrorCode: Corrupt or NoDatabase };
}
