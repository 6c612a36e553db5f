using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;

namespace Assistant.BotFramework.Tests.State;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new(maxItems: 2);

    [Fact]
    public async Task A_stale_tag_is_refused_and_nothing_of_the_batch_is_written()
    {
        await WriteAsync("a", 1, null);
        var stale = (await _storage.ReadAsync(["a"]))["a"].ETag;
        await WriteAsync("a", 2, stale);

        var exception = await Assert.ThrowsAsync<StateConflictException>(() => _storage.WriteAsync(new Dictionary<string, StoreItem>
        {
            ["b"] = Item(1, null), ["a"] = Item(3, stale),
        }));

        Assert.Equal("a", exception.Key);
        Assert.Equal(2, (await _storage.ReadAsync(["a", "b"])).Single().Value.Data.GetInt32());
    }

    [Fact]
    public async Task A_first_write_wants_nothing_to_be_there_and_a_star_does_not_care()
    {
        await WriteAsync("a", 1, null);
        await Assert.ThrowsAsync<StateConflictException>(() => WriteAsync("a", 2, null));

        await WriteAsync("a", 3, "*");

        Assert.Equal(3, (await _storage.ReadAsync(["a"]))["a"].Data.GetInt32());
    }

    [Fact]
    public async Task The_item_unused_longest_gives_way()
    {
        await WriteAsync("a", 1, null);
        await WriteAsync("b", 1, null);
        await _storage.ReadAsync(["a"]);
        await WriteAsync("c", 1, null);

        Assert.Equal(["a", "c"], (await _storage.ReadAsync(["a", "b", "c"])).Keys.Order());
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_no_error()
    {
        await WriteAsync("a", 1, null);
        await _storage.DeleteAsync(["a", "never"]);

        Assert.Empty(await _storage.ReadAsync(["a"]));
    }

    private async Task WriteAsync(string key, int value, string? tag) =>
        await _storage.WriteAsync(new Dictionary<string, StoreItem> { [key] = Item(value, tag) });

    private static StoreItem Item(int value, string? tag) => new(ActivityJson.ToElement(value), tag);
}
