using Assistant.Storage.Databases;
using Assistant.Storage.Migrations;
using Assistant.Storage.State;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Databases;

public sealed class SqliteDatabaseTests : DatabaseTests, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Some.Folder();
    private readonly List<SqliteDatabase> _open = [];
    private int _places;

    [Fact]
    public async Task A_damaged_file_is_kept_aside_and_a_new_one_begun()
    {
        var place = await PlaceAsync();
        var damaged = "this is no database, and somebody may want it back"u8.ToArray();
        await File.WriteAllBytesAsync(Path.Combine(place, "assistant.db"), damaged);

        var database = Open(place, StateSchema.Steps);
        await database.OpenAsync();

        Assert.True(database.Health.IsAvailable);
        var aside = Assert.Single(Directory.GetFiles(place, "assistant.db.damaged-*"));
        Assert.Contains(Path.GetFileName(aside), database.Health.Problem, StringComparison.Ordinal);
        Assert.Equal(damaged, await File.ReadAllBytesAsync(aside));
    }

    [Fact]
    public async Task Whoever_writes_keeps_a_log_and_waits_for_the_disk()
    {
        var database = Open(await PlaceAsync(), StateSchema.Steps);

        var (log, waits) = await database.WriteAsync(async session => (
            await session.FirstOrDefaultAsync<string>("PRAGMA journal_mode"), await session.FirstOrDefaultAsync<long>("PRAGMA synchronous")));

        Assert.Equal(("wal", 2), (log, waits)); // 2 is FULL: what kill -9 cannot prove, since the system still has what the process wrote
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var database in _open)
        {
            await database.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    protected override Task<string> PlaceAsync() => Task.FromResult(_folder.CreateSubdirectory($"{++_places}").FullName);

    protected override IDatabase Open(string place, params Migration[] steps)
    {
        _open.Add(Some.Sqlite(place, steps));
        return _open[^1];
    }
}
