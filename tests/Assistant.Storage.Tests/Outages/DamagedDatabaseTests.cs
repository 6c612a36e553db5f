using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.Storage.Databases;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Outages;

/// <summary>An embedded database that is damaged while turns are under way, and begun anew.</summary>
public sealed class DamagedDatabaseTests : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();
    private readonly Inboxes _instance;

    public DamagedDatabaseTests() => _instance = new Inboxes(options => options.Folder = _folder.FullName);

    [Fact]
    public async Task A_turn_under_way_ends_and_what_waited_for_it_is_run_though_the_new_database_knows_neither()
    {
        var running = (await _instance.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), 10)).Next!;
        Assert.Null((await _instance.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), 10)).Next);
        await DamageAsync();
        var stranger = (await _instance.Inbox.AcceptAsync(Inboxes.Turn("d", "third"), 10)).Next!;
        Assert.True(stranger.Number > running.Number + 1); // it is not taken for one of before

        var shown = new List<KeptActivity>();
        var waiting = await EndAsync(running, shown);
        Assert.Equal("second", Inboxes.KeyOf(waiting!));
        Assert.Null(await EndAsync(waiting!, shown));
        Assert.Equal(["re first", "re second"], shown.Select(said => said.ActivityId));

        Assert.Empty(await _instance.Inbox.TakeUpAsync());
        Assert.Equal(["re first", "re second"], (await _instance.Inbox.ReadAsync("c", 0, 10))!.Activities.Select(said => said.ActivityId));
        Assert.Equal(stranger.Number, await _instance.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT number FROM turns WHERE ended IS NULL")));
    }

    public async ValueTask DisposeAsync()
    {
        await _instance.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task DamageAsync()
    {
        foreach (var file in new[] { "assistant.db", "assistant.db-wal" })
        {
            using var open = new FileStream(Path.Combine(_folder.FullName, file), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            open.Write([.. Enumerable.Repeat((byte)0xA5, (int)open.Length)]);
        }

        await Until.TrueAsync(async () =>
        {
            _ = await Record.ExceptionAsync(() => _instance.Database.WriteAsync(session => session.ExecuteAsync("INSERT INTO instances (id, seen) VALUES (hex(randomblob(8)), 0)")));
            _ = await Record.ExceptionAsync(() => _instance.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM turns")));
            await _instance.Database.OpenAsync();
            return _instance.Database.Health.Problem?.Contains("kept aside", StringComparison.Ordinal) == true;
        });
    }

    private Task<KeptTurn?> EndAsync(KeptTurn turn, List<KeptActivity> shown)
    {
        var effects = new TurnEffects();
        effects.Said.Add(new TranscriptEntry(turn.Conversation, "u", "re " + Inboxes.KeyOf(turn), shown.Count, new SharedJson("{}"u8.ToArray())) { Show = said => Show(said, shown) });
        return _instance.Inbox.EndAsync(turn, effects);
    }

    /// <summary>Once, though the store tells later where it stands.</summary>
    private static void Show(KeptActivity said, List<KeptActivity> shown)
    {
        if (shown.All(one => one.ActivityId != said.ActivityId))
        {
            shown.Add(said);
        }
    }
}
