using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Storage.Databases;
using Assistant.Storage.Migrations;
using Assistant.Storage.State;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Databases;

/// <summary>What both databases promise.</summary>
public abstract class DatabaseTests
{
    private static readonly Migration Notes = Migration.Sql("notes", 1, dialect => $"CREATE TABLE notes (number {dialect.Identity}, text TEXT NOT NULL, data {dialect.Bytes})");

    [Fact]
    public async Task A_change_that_fails_leaves_those_beside_it_alone()
    {
        var database = await NewAsync(Notes);

        var writes = Enumerable.Range(0, 200).Select(number => database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("INSERT INTO notes (text) VALUES (@text)", new { text = $"n{number}" });
            return number % 3 == 0 ? throw new InvalidOperationException("no") : number;
        })).ToList();
        var faults = 0;
        foreach (var write in writes)
        {
            faults += await Record.ExceptionAsync(() => write) is InvalidOperationException ? 1 : 0;
        }

        var kept = await database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM notes"));
        Assert.Equal((67, 133), (faults, (int)kept));
    }

    [Fact]
    public async Task Two_instances_that_start_at_once_make_each_step_once()
    {
        var place = await PlaceAsync();
        Migration[] steps = [Notes, Migration.Sql("notes", 2, _ => "ALTER TABLE notes ADD COLUMN extra BIGINT")];
        var databases = Enumerable.Range(0, 6).Select(_ => Open(place, steps)).ToList();

        await Task.WhenAll(databases.Select(database => Task.Run(() => database.OpenAsync())));

        Assert.All(databases, database => Assert.True(database.Health.IsAvailable));
        var count = await databases[0].ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM schema_steps WHERE feature = 'notes'"));
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_by_name_of_the_step()
    {
        var place = await PlaceAsync();
        await Open(place, Notes, Migration.Sql("notes", 2, _ => "ALTER TABLE notes ADD COLUMN extra BIGINT")).OpenAsync();

        var fault = await Assert.ThrowsAsync<NewerSchemaException>(() => Open(place, Notes).OpenAsync());

        Assert.Contains("step 2 of notes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_schema_as_it_was()
    {
        var place = await PlaceAsync();
        var broken = Migration.Sql("notes", 2, _ => "ALTER TABLE nowhere ADD COLUMN extra BIGINT");
        await Assert.ThrowsAnyAsync<Exception>(() => Open(place, Notes, broken).OpenAsync());

        var mended = Open(place, Notes, Migration.Sql("notes", 2, _ => "ALTER TABLE notes ADD COLUMN extra BIGINT"));
        await mended.OpenAsync();

        Assert.Equal(0, await mended.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(extra) FROM notes")));
    }

    [Fact]
    public async Task State_is_written_under_the_rules_of_its_tag()
    {
        var storage = new DatabaseStorage(await NewAsync(StateSchema.Steps), TimeProvider.System);
        var first = await storage.WriteAsync(Item("k", 1, null));

        await Assert.ThrowsAsync<StateConflictException>(() => storage.WriteAsync(Item("k", 2, null)));
        var second = await storage.WriteAsync(Item("k", 3, first["k"]));
        await Assert.ThrowsAsync<StateConflictException>(() => storage.WriteAsync(Item("k", 4, first["k"])));
        await Assert.ThrowsAsync<StateConflictException>(() => storage.WriteAsync(Item("k", 5, "no tag of ours")));
        await storage.WriteAsync(Item("k", 6, "*"));

        var read = (await storage.ReadAsync(["k", "missing"])).Single().Value;
        Assert.Equal(6, read.Data.GetInt32());
        Assert.NotEqual(second["k"], read.ETag);
        await storage.DeleteAsync(["k", "missing"]);
        Assert.Empty(await storage.ReadAsync(["k"]));
    }

    [Fact]
    public async Task Of_many_who_change_the_same_version_one_wins()
    {
        var storage = new DatabaseStorage(await NewAsync(StateSchema.Steps), TimeProvider.System);
        var tag = (await storage.WriteAsync(Item("k", 0, null)))["k"];

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => Task.Run(() => Record.ExceptionAsync(() => storage.WriteAsync(Item("k", number, tag))))));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(19, outcomes.Count(outcome => outcome is StateConflictException));
    }

    [Fact]
    public async Task A_conflict_in_one_item_keeps_none_of_a_write()
    {
        var storage = new DatabaseStorage(await NewAsync(StateSchema.Steps), TimeProvider.System);
        await storage.WriteAsync(Item("b", 1, null));

        await Assert.ThrowsAsync<StateConflictException>(() => storage.WriteAsync(
            new Dictionary<string, StoreItem>(StringComparer.Ordinal) { ["a"] = new(ActivityJson.ToElement(1)), ["b"] = new(ActivityJson.ToElement(2)) }));

        Assert.Empty(await storage.ReadAsync(["a"]));
    }

    protected abstract Task<string> PlaceAsync();

    protected abstract IDatabase Open(string place, params Migration[] steps);

    private async Task<IDatabase> NewAsync(params Migration[] steps) => Open(await PlaceAsync(), steps);

    private static Dictionary<string, StoreItem> Item(string key, int value, string? tag) =>
        new(StringComparer.Ordinal) { [key] = new(ActivityJson.ToElement(value), tag) };
}
