using Assistant.BotFramework.Inbox;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Turns;

/// <summary>A clock that is set back in the middle.</summary>
public sealed class ClockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();

    [Fact]
    public async Task A_clock_set_back_a_day_changes_neither_order_nor_what_was_accepted()
    {
        var clock = new SettableClock();
        await using var instance = new Inboxes(options => options.Folder = _folder.FullName, clock);
        var first = (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), 10)).Next!;

        clock.Shift = TimeSpan.FromDays(-1);
        Assert.Null((await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), 10)).Next);
        Assert.Equal(ArrivalOutcome.Repeated, (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), 10)).Outcome);
        Assert.Empty(await instance.Inbox.TakeUpAsync());

        var second = (await instance.Inbox.EndAsync(first, new TurnEffects()))!;
        Assert.Equal("second", Inboxes.KeyOf(second));
        Assert.Null(await instance.Inbox.EndAsync(second, new TurnEffects()));
        Assert.Equal([1, 2], (await instance.Inbox.ReadAsync("c", 0, 10))!.Activities.Select(activity => activity.Sequence));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private sealed class SettableClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
