using Assistant.Storage.Migrations;
using Assistant.Storage.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Tests.Databases;

/// <summary>A write-ahead log that a power cut tore, or a disk changed a bit of.</summary>
public sealed class WalTests : IDisposable
{
    private const int Acknowledged = 150;

    private static readonly Migration Notes = Migration.Sql("notes", 1, _ => "CREATE TABLE notes (number BIGINT NOT NULL PRIMARY KEY)");

    private readonly DirectoryInfo _folder = Some.Folder();

    [Theory]
    [InlineData(100)]
    public Task Torn_or_changed_it_opens_with_a_prefix_of_what_was_acknowledged(int files) => OpenAsync(files);

    [Theory]
    [InlineData(1000)]
    [Trait("Category", "Long")]
    public Task A_thousand_torn_or_changed_ones_open_with_a_prefix_of_what_was_acknowledged(int files) => OpenAsync(files);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task OpenAsync(int files)
    {
        var (main, log) = await WrittenAsync();
        var random = new Random(files);
        var lengths = new HashSet<int>();
        for (var number = 0; number < files; number++)
        {
            var place = _folder.CreateSubdirectory($"{number}");
            await File.WriteAllBytesAsync(Path.Combine(place.FullName, "assistant.db"), main);
            await File.WriteAllBytesAsync(Path.Combine(place.FullName, "assistant.db-wal"), number % 2 == 0 ? log[..random.Next(log.Length)] : Flipped(log, random));

            await using (var database = Some.Sqlite(place.FullName, Notes))
            {
                await database.OpenAsync(CancellationToken.None);
                Assert.Null(database.Health.Problem);
                var kept = await database.ReadAsync(session => session.QueryAsync<long>("SELECT number FROM notes ORDER BY number"), CancellationToken.None);
                Assert.Equal(Enumerable.Range(1, kept.Count).Select(one => (long)one), kept);
                lengths.Add(kept.Count);
            }

            place.Delete(recursive: true);
        }

        Assert.True(lengths.Count > files / 10, "The damage must fall in many places.");
        Assert.All(lengths, length => Assert.InRange(length, 0, Acknowledged));
    }

    /// <summary>Main file and log as a killed process leaves them.</summary>
    private async Task<(byte[] Main, byte[] Log)> WrittenAsync()
    {
        var place = _folder.CreateSubdirectory("written").FullName;
        await using var database = Some.Sqlite(place, Notes);
        await database.OpenAsync(CancellationToken.None);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(place, "assistant.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        for (long number = 1; number <= Acknowledged; number++)
        {
            await database.WriteAsync(session => session.ExecuteAsync("INSERT INTO notes (number) VALUES (@number)", new { number }), CancellationToken.None);
        }

        return (await ReadAsync("assistant.db"), await ReadAsync("assistant.db-wal"));

        async Task<byte[]> ReadAsync(string name)
        {
            await using var file = new FileStream(Path.Combine(place, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes);
            return bytes;
        }
    }

    private static byte[] Flipped(byte[] log, Random random)
    {
        var copy = log.ToArray();
        copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        return copy;
    }
}
