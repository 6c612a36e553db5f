using Assistant.Storage.Migrations;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Databases;

/// <summary>How what was committed gets from the log into the file, while more is written.</summary>
public sealed class SqliteCheckpointsTests : IDisposable
{
    private const long Megabyte = 1024 * 1024;

    private static readonly Migration Pages = Migration.Sql("pages", 1, _ => "CREATE TABLE pages (number BIGINT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL)");

    private readonly DirectoryInfo _folder = Some.Folder();

    [Fact]
    public async Task A_long_log_is_copied_beside_the_writer_and_begun_anew()
    {
        await using var database = Some.Sqlite(_folder.FullName, Pages);
        long number = 0;

        // Less than the engine itself would copy at: what reaches the file was copied beside the writer.
        await WriteAsync(40);
        await Until.TrueAsync(() => Length("assistant.db") > 20 * Megabyte);

        // A log that does not grow with a commit was begun anew; the engine itself would do that at eighty megabytes.
        await Until.TrueAsync(async () =>
        {
            var before = Length("assistant.db-wal");
            await WriteAsync(1);
            return Length("assistant.db-wal") == before;
        });
        Assert.InRange(number, 41, 75);
        Assert.Equal(number, await database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM pages"), CancellationToken.None));

        async Task WriteAsync(int megabytes)
        {
            for (var one = 0; one < megabytes; one++)
            {
                var row = new { number = ++number, bytes = new byte[Megabyte] };
                await database.WriteAsync(session => session.ExecuteAsync("INSERT INTO pages (number, bytes) VALUES (@number, @bytes)", row), CancellationToken.None);
            }
        }
    }

    [Fact]
    public async Task What_somebody_reads_meanwhile_stays_as_it_was()
    {
        await using var database = Some.Sqlite(_folder.FullName, Pages);
        await WriteAsync(1);

        var counted = await database.ReadAsync(
            async session =>
            {
                await session.ExecuteAsync("BEGIN DEFERRED");
                var before = await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM pages");
                for (long number = 2; number <= 80; number++)
                {
                    await WriteAsync(number);
                }

                var after = await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM pages");
                await session.ExecuteAsync("COMMIT TRANSACTION");
                return (before, after);
            },
            CancellationToken.None);

        Assert.Equal((1, 1), counted);
        Assert.Equal(80, await database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM pages"), CancellationToken.None));

        Task WriteAsync(long number) => database.WriteAsync(
            session => session.ExecuteAsync("INSERT INTO pages (number, bytes) VALUES (@number, @bytes)", new { number, bytes = new byte[Megabyte] }), CancellationToken.None);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private long Length(string name) => new FileInfo(Path.Combine(_folder.FullName, name)).Length;
}
