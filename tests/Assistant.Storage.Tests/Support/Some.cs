using Assistant.Storage.Databases;
using Assistant.Storage.Migrations;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Tests.Support;

/// <summary>Databases in which what does not matter is filled in.</summary>
internal static class Some
{
    public static SqliteDatabase Sqlite(string folder, params Migration[] steps) =>
        new(Options.Create(new StorageOptions { Folder = folder }), new Migrator(steps, TimeProvider.System), TimeProvider.System, NullLogger<SqliteDatabase>.Instance);

    public static PostgresDatabase Postgres(string connection, params Migration[] steps) =>
        new(Options.Create(new StorageOptions { PostgreSql = connection }), new Migrator(steps, TimeProvider.System), TimeProvider.System, NullLogger<PostgresDatabase>.Instance);

    public static DirectoryInfo Folder() => Directory.CreateTempSubdirectory("assistant-storage-");
}
