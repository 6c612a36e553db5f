using System.Text.Json;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Storage.People;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Outages;

public sealed class OutageStateTests : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();
    private readonly Inboxes _alone;

    public OutageStateTests() => _alone = new Inboxes(options => options.Folder = _folder.FullName);

    [Fact]
    public async Task Alone_a_turn_goes_on_from_the_state_that_the_last_one_left()
    {
        await TurnAsync("first", 1);

        Assert.Equal((1, "1"), await SeenAsync());
        await TurnAsync("second", 2);
        Assert.Equal((2, "2"), await SeenAsync());
    }

    [Fact]
    public async Task A_state_changed_behind_its_back_ends_the_turn_in_a_conflict_and_is_then_read_anew()
    {
        await TurnAsync("first", 1);
        await _alone.Database.WriteAsync(session => session.ExecuteAsync("DELETE FROM state_items"));

        await Assert.ThrowsAsync<StateConflictException>(() => TurnAsync("second", 2));

        Assert.Null(await SeenAsync());
    }

    [Fact]
    public async Task What_a_command_erased_beside_it_is_not_gone_on_from_even_by_a_turn_that_writes_none()
    {
        await TurnAsync("first", 1);
        await using (var command = new Inboxes(options => options.Folder = _folder.FullName))
        {
            await command.Database.WriteAsync(session => session.ExecuteAsync("DELETE FROM state_items"));
        }

        Assert.NotNull((await _alone.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), 10)).Next);

        Assert.Null(await SeenAsync());
    }

    [Fact]
    public async Task Its_own_commits_do_not_make_it_read_anew()
    {
        await TurnAsync("first", 1);
        var seen = _alone.Database.ChangesByOthers;

        await TurnAsync("second", 2);
        await _alone.Database.ReadAsync(session => session.QueryAsync<long>("SELECT count(*) FROM state_items"));
        await TurnAsync("third", 3);

        Assert.NotNull(seen);
        Assert.Equal(seen, _alone.Database.ChangesByOthers);
    }

    [Fact]
    public async Task What_was_committed_before_an_erasure_and_is_told_of_after_it_is_not_known()
    {
        var before = _alone.State.Now;
        _alone.State.Forget();

        _alone.State.Know("s", State(1, "1")["s"], before);

        Assert.Null(await SeenAsync());
    }

    [Fact]
    public async Task Two_who_share_a_folder_read_what_is_stored()
    {
        await using var beside = new Inboxes(options => options.Folder = _folder.FullName);
        await beside.State.WriteAsync(State(1, null));
        await _alone.State.WriteAsync(State(2, "1"));

        Assert.Equal(2, (await beside.State.ReadAsync(["s"]))["s"].Data.GetInt32());
    }

    [Fact]
    public async Task What_was_said_in_an_outage_is_not_kept_after_it_where_its_person_was_erased_meanwhile()
    {
        var folder = Path.Combine(_folder.FullName, "away");
        await File.WriteAllTextAsync(folder, "");
        await using var instance = new Inboxes(options => options.Folder = folder);
        await instance.Inbox.AddAsync(Said("d1", "ana"));
        await instance.Inbox.AddAsync(Said("d2", "ben"));
        File.Delete(folder);
        await using (var command = Records.Open(folder))
        {
            await command.GetRequiredService<PersonalRecords>().ForgetAsync("ana", null);
        }

        await instance.Database.OpenAsync();
        await instance.Inbox.AddAsync(Said("d1", "ana") with { ActivityId = "since" });
        await instance.Inbox.TakeUpAsync();

        Assert.Equal(["since"], (await instance.Inbox.ReadAsync("d1", 0, 10))!.Activities.Select(activity => activity.ActivityId));
        Assert.Single((await instance.Inbox.ReadAsync("d2", 0, 10))!.Activities);
    }

    public async ValueTask DisposeAsync()
    {
        await _alone.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static TranscriptEntry Said(string conversation, string person) => new(conversation, person, "said", 0, new SharedJson("{}"u8.ToArray()));

    private async Task TurnAsync(string key, int value)
    {
        var turn = (await _alone.Inbox.AcceptAsync(Inboxes.Turn("c", key), 10)).Next ?? throw new InvalidOperationException("It waits.");
        var effects = new TurnEffects();
        effects.State["s"] = new StoreItem(JsonSerializer.SerializeToElement(value), (await _alone.State.ReadAsync(["s"])).GetValueOrDefault("s")?.ETag);
        await _alone.Inbox.EndAsync(turn, effects);
    }

    private async Task<(int Value, string? Tag)?> SeenAsync() =>
        (await _alone.State.ReadAsync(["s"])).GetValueOrDefault("s") is { } item ? (item.Data.GetInt32(), item.ETag) : null;

    private static Dictionary<string, StoreItem> State(int value, string? tag) =>
        new(StringComparer.Ordinal) { ["s"] = new StoreItem(JsonSerializer.SerializeToElement(value), tag) };
}
