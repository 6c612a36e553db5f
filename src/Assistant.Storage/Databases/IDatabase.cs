namespace Assistant.Storage.Databases;

/// <summary>The one database of the host, embedded or PostgreSQL. It opens itself, and its schema is brought up to date, on first use.</summary>
/// <remarks>
/// While it is out of reach every call fails at once with <see cref="DatabaseUnavailableException"/>; it comes back by itself. Work is written in SQL
/// that both dialects take, and may run more than once: it must change nothing outside its session.
/// </remarks>
public interface IDatabase
{
    /// <summary>What the SQL must be written for.</summary>
    SqlDialect Dialect { get; }

    /// <summary>Whether it can be used now, and if not, why not.</summary>
    DatabaseHealth Health { get; }

    /// <summary>
    /// How often another process was seen to have changed the database: grows at the latest with the next change made here. Null where this is not known.
    /// </summary>
    long? ChangesByOthers { get; }

    /// <summary>Opens it and applies the migrations that are missing, unless that is done; also tries again after a failure.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be opened now.</exception>
    /// <exception cref="Migrations.NewerSchemaException">It was written by a newer version of the program.</exception>
    Task OpenAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads.</summary>
    Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Changes all or nothing; when the task ends the change is on disk.</summary>
    /// <remarks>
    /// In the embedded database changes happen one after another and share a commit with others that wait, so the work may await nothing but its session.
    /// </remarks>
    Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken = default);
}
