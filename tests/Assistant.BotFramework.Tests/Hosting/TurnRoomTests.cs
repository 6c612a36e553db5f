using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.Hosting;

public sealed class TurnRoomTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task Who_finds_no_room_gets_what_is_given_back_within_a_moment()
    {
        var room = new TurnRoom(1, _clock);
        Assert.True(room.TryTake());

        var soon = room.TakeSoonAsync(default).AsTask();
        Assert.False(soon.IsCompleted);
        room.GiveBack();

        Assert.True(await soon);
        Assert.Equal(1, room.Taken);
        Assert.False(room.TryTake());
    }

    [Fact]
    public async Task After_a_moment_without_room_it_is_refused_and_takes_none_later()
    {
        var room = new TurnRoom(1, _clock);
        room.Take();
        var soon = room.TakeSoonAsync(default).AsTask();

        _clock.Advance(Moment);

        Assert.False(await soon);
        room.GiveBack();
        Assert.Equal(0, room.Taken);
    }

    [Fact]
    public async Task Where_too_many_wait_the_last_to_come_is_served_first_and_who_waits_longest_gives_way()
    {
        var room = new TurnRoom(1, _clock);
        room.Take();

        var waiting = Enumerable.Range(0, 3).Select(_ => room.TakeSoonAsync(default).AsTask()).ToArray();

        Assert.False(await waiting[0]);
        room.GiveBack();
        Assert.True(await waiting[2]);
        Assert.False(waiting[1].IsCompleted);
        room.GiveBack();
        Assert.True(await waiting[1]);
    }

    [Fact]
    public async Task While_all_find_a_place_to_wait_the_first_to_come_is_served_first()
    {
        var room = new TurnRoom(1, _clock);
        room.Take();
        var (first, second) = (room.TakeSoonAsync(default).AsTask(), room.TakeSoonAsync(default).AsTask());

        room.GiveBack();

        Assert.True(await first);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task Where_too_many_wait_one_gives_way_when_twice_as_many_as_there_is_room_for_were_served_since_it_came()
    {
        var room = new TurnRoom(2, _clock);
        while (room.TryTake())
        {
        }

        var waiting = Enumerable.Range(0, 5).Select(_ => room.TakeSoonAsync(default).AsTask()).ToArray();
        Assert.False(await waiting[0]); // the places were full, so that the last goes first from now on
        room.GiveBack();
        Assert.True(await waiting[4]);

        for (var other = 0; other < 3; other++)
        {
            Assert.False(waiting[1].IsCompleted);
            var soon = room.TakeSoonAsync(default).AsTask();
            room.GiveBack();
            Assert.True(await soon);
        }

        Assert.False(await waiting[1]);
    }

    [Fact]
    public async Task Once_nobody_waits_any_more_the_first_to_come_is_served_first_again()
    {
        var room = new TurnRoom(1, _clock);
        room.Take();
        var crowd = Enumerable.Range(0, 3).Select(_ => room.TakeSoonAsync(default).AsTask()).ToArray();
        room.GiveBack();
        room.GiveBack();

        var served = await Task.WhenAll(crowd);
        Assert.Equal([false, true, true], served);
        var (first, second) = (room.TakeSoonAsync(default).AsTask(), room.TakeSoonAsync(default).AsTask());
        room.GiveBack();

        Assert.True(await first);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task All_who_came_while_nobody_was_served_are_served_when_it_goes_on()
    {
        var room = new TurnRoom(3, _clock);
        while (room.TryTake())
        {
        }

        var waiting = Enumerable.Range(0, 6).Select(_ => room.TakeSoonAsync(default).AsTask()).ToArray();
        _clock.Advance(Moment - TimeSpan.FromMilliseconds(1));

        for (var ended = 0; ended < 6; ended++)
        {
            room.GiveBack();
        }

        Assert.All(await Task.WhenAll(waiting), Assert.True);
    }

    [Fact]
    public async Task Room_taken_beyond_what_there_is_is_handed_to_nobody()
    {
        var room = new TurnRoom(1, _clock);
        room.Take();
        room.Take();
        var soon = room.TakeSoonAsync(default).AsTask();

        room.GiveBack();
        Assert.False(soon.IsCompleted);

        room.GiveBack();
        Assert.True(await soon);
        Assert.Equal(1, room.Taken);
    }

    [Fact]
    public async Task Who_goes_away_while_waiting_keeps_nobody_out()
    {
        var room = new TurnRoom(1, _clock);
        room.Take();
        using var gone = new CancellationTokenSource();
        var soon = room.TakeSoonAsync(gone.Token).AsTask();

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => soon);
        room.GiveBack();
        Assert.True(room.TryTake());
    }

    [Fact]
    public async Task Closed_it_refuses_who_waits_and_ends_when_all_was_given_back()
    {
        var room = new TurnRoom(1, _clock);
        room.Take();
        var soon = room.TakeSoonAsync(default).AsTask();

        var closed = room.CloseAsync();

        Assert.False(await soon);
        Assert.False(await room.TakeSoonAsync(default));
        Assert.False(closed.IsCompleted);
        room.GiveBack();
        await closed;
    }

    [Fact]
    public async Task Whatever_comes_together_no_more_have_room_than_there_is_and_all_of_it_is_given_back()
    {
        var room = new TurnRoom(9, TimeProvider.System);
        var (inside, most, served, refused) = (0, 0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(async () =>
        {
            for (var turn = 0; turn < 2_000; turn++)
            {
                if (!await room.TakeSoonAsync(default))
                {
                    Interlocked.Increment(ref refused);
                    continue;
                }

                var now = Interlocked.Increment(ref inside);
                InterlockedMax(ref most, now);
                await Task.Yield();
                Interlocked.Decrement(ref inside);
                Interlocked.Increment(ref served);
                room.GiveBack();
            }
        })));

        Assert.InRange(most, 1, 9);
        Assert.Equal((0, 24_000), (room.Taken, served + refused));
        Assert.True(served > refused, $"{refused} refused");
    }

    private static void InterlockedMax(ref int place, int value)
    {
        for (var seen = Volatile.Read(ref place); value > seen; seen = Volatile.Read(ref place))
        {
            Interlocked.CompareExchange(ref place, value, seen);
        }
    }
}
