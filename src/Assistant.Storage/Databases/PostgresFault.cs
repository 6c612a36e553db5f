using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Assistant.Storage.Databases;

/// <summary>What a failure of PostgreSQL means.</summary>
internal static class PostgresFault
{
    /// <returns>Why nothing can be kept, in plain words; null when the statement itself is at fault.</returns>
    public static string? Of(Exception fault) => fault switch
    {
        PostgresException { SqlState: "53100" } => "the server's disk is full",
        PostgresException { SqlState: "25006" } => "the server takes no changes",
        PostgresException { SqlState: "28P01" or "28000" or "3D000" or "42501" } => "the server does not let the program in",
        PostgresException postgres => IsGoing(postgres) ? "the server is not there" : null,
        NpgsqlException or SocketException or TimeoutException or IOException or ObjectDisposedException => "the server is not there",
        _ => null,
    };

    /// <summary>Others changed the same at the same time; or the connection was from before the server's restart.</summary>
    public static bool IsWorthAnotherTry(Exception fault) => fault switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected || IsGoing(postgres),
        NpgsqlException { InnerException: TimeoutException } => false,
        NpgsqlException => true,
        _ => false,
    };

    public static TimeSpan Delay(int attempt) => TimeSpan.FromMilliseconds((10 << attempt) + RandomNumberGenerator.GetInt32(20));

    private static bool IsGoing(PostgresException fault) =>
        fault.SqlState.StartsWith("57P", StringComparison.Ordinal) || fault.SqlState.StartsWith("08", StringComparison.Ordinal)
        || fault.SqlState is PostgresErrorCodes.TooManyConnections;
}
