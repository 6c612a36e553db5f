using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Testing;
using Assistant.BotFramework.Tests.Support;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Tests.State;

public sealed class BotStateTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_value_outlives_the_turn()
    {
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<Counter>("count");
        var adapter = new TestAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));

        await new TestFlow(adapter, new LambdaBot(async (turn, token) =>
        {
            var counter = await count.GetAsync(turn, () => new Counter(), token);
            counter!.Value++;
            await turn.SendActivityAsync($"{counter.Value}", cancellationToken: token);
        })).Send("a").AssertReply("1").Send("b").AssertReply("2").StartTestAsync();
    }

    [Fact]
    public async Task The_second_of_two_turns_that_changed_the_same_state_is_told()
    {
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<Counter>("count");
        using var first = Turn();
        using var second = Turn();
        await count.SetAsync(first, new Counter { Value = 1 });
        await count.SetAsync(second, new Counter { Value = 2 });
        await state.SaveChangesAsync(first);

        await Assert.ThrowsAsync<StateConflictException>(() => state.SaveChangesAsync(second));

        using var later = Turn();
        Assert.Equal(1, (await count.GetAsync(later))!.Value);
    }

    [Fact]
    public async Task States_of_a_person_a_conversation_and_a_person_in_it_are_kept_apart()
    {
        BotState[] states = [new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage)];
        var counts = states.Select(state => state.CreateProperty<Counter>("count")).ToArray();
        var set = new BotStateSet(states);
        using var turn = Turn();
        await set.LoadAllAsync(turn);
        for (var at = 0; at < counts.Length; at++)
        {
            await counts[at].SetAsync(turn, new Counter { Value = at });
        }

        await set.SaveAllChangesAsync(turn);

        using var later = Turn();
        Assert.Equal([0, 1, 2], (await Task.WhenAll(counts.Select(count => count.GetAsync(later)))).Select(counter => counter!.Value));
    }

    [Fact]
    public async Task Saving_twice_in_one_turn_is_no_conflict()
    {
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<Counter>("count");
        using var turn = Turn();
        await count.SetAsync(turn, new Counter { Value = 1 });
        await state.SaveChangesAsync(turn);
        (await count.GetAsync(turn))!.Value = 2;
        await state.SaveChangesAsync(turn);

        using var later = Turn();
        Assert.Equal(2, (await count.GetAsync(later))!.Value);
    }

    [Fact]
    public async Task A_state_that_did_not_change_is_not_written()
    {
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<Counter>("count");
        using var first = Turn();
        await count.SetAsync(first, new Counter { Value = 1 });
        await state.SaveChangesAsync(first);
        using var reader = Turn();
        using var writer = Turn();
        await count.GetAsync(reader);
        await count.SetAsync(writer, new Counter { Value = 2 });
        await state.SaveChangesAsync(writer);

        await state.SaveChangesAsync(reader);

        using var later = Turn();
        Assert.Equal(2, (await count.GetAsync(later))!.Value);
    }

    [Fact]
    public async Task A_cleared_state_and_a_deleted_one_are_gone()
    {
        var state = new UserState(_storage);
        var count = state.CreateProperty<Counter>("count");
        using var first = Turn();
        await count.SetAsync(first, new Counter { Value = 1 });
        await state.SaveChangesAsync(first);
        await state.ClearStateAsync(first);
        await state.SaveChangesAsync(first);
        using var second = Turn();
        Assert.Null(await count.GetAsync(second));

        await state.DeleteAsync(second);
        Assert.Empty(await _storage.ReadAsync([StorageKey.ForUser(second.Activity)]));
    }

    private static TurnContext Turn() => new(new TestAdapter(), new Activity
    {
        Type = ActivityTypes.Message, ChannelId = Channels.Test, Conversation = new() { Id = "c" }, From = new() { Id = "u" },
    });

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
