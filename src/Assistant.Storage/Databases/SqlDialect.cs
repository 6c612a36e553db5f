namespace Assistant.Storage.Databases;

/// <summary>The few words in which the two databases differ; everything else is written once, with parameters as <c>@name</c>.</summary>
/// <param name="Name">sqlite or postgresql.</param>
/// <param name="Bytes">The type of a column of bytes.</param>
/// <param name="Identity">The type and constraint of a key the database counts up, never giving a number twice.</param>
public sealed record SqlDialect(string Name, string Bytes, string Identity)
{
    /// <summary>The embedded database.</summary>
    public static SqlDialect Sqlite { get; } = new("sqlite", "BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT");

    /// <summary>PostgreSQL 15 or newer.</summary>
    public static SqlDialect PostgreSql { get; } = new("postgresql", "BYTEA", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
}
