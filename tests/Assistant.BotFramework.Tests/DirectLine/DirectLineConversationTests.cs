using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.BotFramework.Tests.DirectLine;

public sealed class DirectLineConversationTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly DirectLineOptions _options = new() { MaxActivities = 10, MaxConversations = 2 };

    [Fact]
    public void The_oldest_activities_give_way_and_watermarks_stay_good()
    {
        var conversation = Conversation();
        for (var number = 1; number <= 25; number++)
        {
            conversation.Record(Said($"{number}"));
        }

        var (activities, watermark, _) = conversation.Since(3);

        Assert.Equal((10, 16L, 25L), (activities.Count, activities[0].Sequence, watermark));
    }

    [Fact]
    public void Large_activities_give_way_sooner()
    {
        var conversation = Conversation();
        for (var number = 0; number < 8; number++)
        {
            conversation.Record(Said(new string('x', 250_000)));
        }

        Assert.True(conversation.Since(0).Activities.Sum(activity => activity.Json.Length) <= _options.MaxBytes);
    }

    [Fact]
    public async Task Whoever_waits_for_news_is_woken_by_them()
    {
        var conversation = Conversation();
        conversation.Record(Said("old"));
        Assert.True(conversation.WhenBeyond(0).IsCompleted);
        var waiting = conversation.WhenBeyond(1);
        Assert.False(waiting.IsCompleted);

        conversation.Record(Said("new"));

        await waiting.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(2, conversation.Since(1).Activities.Single().Sequence);
    }

    [Fact]
    public void Commits_told_in_any_order_and_more_than_once_are_shown_in_theirs_and_once()
    {
        var conversation = Conversation();
        foreach (var sequence in new long[] { 2, 1, 2, 4, 4, 1 })
        {
            conversation.Record(Said($"{sequence}", sequence));
        }

        Assert.Equal([1, 2], Sequences(conversation));
        Assert.True(conversation.HasGap);
        conversation.Fill(new TranscriptPart(4, [Said("3", 3), Said("4", 4)]));
        Assert.Equal([1, 2, 3, 4], Sequences(conversation));
        Assert.False(conversation.HasGap);
    }

    [Fact]
    public void What_was_shown_while_the_store_was_away_is_not_shown_again_when_the_store_held_it_all_the_same()
    {
        var conversation = Conversation();
        conversation.Record(Said("asked", 1));
        conversation.Record(Said("answered"));

        conversation.Fill(new TranscriptPart(3, [Said("answered", 3)]));
        conversation.Record(Said("next", 4));

        // Once, under the number that the store and so every process gives it.
        Assert.Equal([1, 3, 4], Sequences(conversation));
    }

    [Fact]
    public void What_was_read_from_the_store_is_not_shown_again_by_a_turn_that_could_not_tell_its_end_was_kept()
    {
        var conversation = Conversation();
        conversation.Fill(new TranscriptPart(2, [Said("asked", 1), Said("answered", 2)]));

        conversation.Record(Said("answered"));

        Assert.Equal([1, 2], Sequences(conversation));
    }

    [Fact]
    public async Task A_conversation_that_was_emptied_is_read_whole_and_each_activity_once_though_the_store_numbered_some_anew()
    {
        var store = new FixedTranscripts { Part = new TranscriptPart(1, [Said("old", 1)]) };
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, store);
        var conversation = (await conversations.FindAsync(new DirectLineToken("a", "u")))!;
        conversation.Empty();
        conversation.Record(Said("from memory"));
        store.Part = new TranscriptPart(4, [Said("old", 1), Said("of another process", 3), Said("from memory", 4)]);
        conversation.Fill(store.Part);
        store.Part = new TranscriptPart(5, [.. store.Part.Activities, Said("just now", 5)]);

        var (activities, watermark, _) = await conversations.SinceAsync(conversation, 0);

        Assert.Equal(["old", "of another process", "from memory"], activities.Select(activity => activity.ActivityId));
        Assert.Equal(4, watermark);
    }

    [Fact]
    public void What_passes_is_shown_to_who_watches_and_to_nobody_later()
    {
        var conversation = Conversation();
        conversation.Record(Said("1", 1));
        var (_, _, position) = conversation.Since(0);

        conversation.Pass(ActivityJson.Serialize(new Activity { Type = ActivityTypes.Typing }));

        Assert.True(Assert.Single(conversation.Beyond(position, 1)!.Value.Activities).IsTransient);
        Assert.Equal([1], Sequences(conversation));
        Assert.Equal(1, conversation.Head);
    }

    [Fact]
    public void A_stream_that_is_behind_what_is_held_is_told_so_and_reads_the_store()
    {
        var conversation = Conversation();
        conversation.Record(Said("1", 1));
        conversation.Record(Said("2", 2));
        conversation.Empty();
        conversation.Record(Said("3", 3));

        Assert.Null(conversation.Beyond(1, 1));
        Assert.Equal(3, Assert.Single(conversation.Beyond(2, 2)!.Value.Activities).Sequence);
        Assert.Empty(conversation.Beyond(3, 3)!.Value.Activities);
    }

    [Fact]
    public async Task The_conversation_unused_longest_gives_way()
    {
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, new MemoryInbox(new MemoryStorage()));
        DirectLineToken a = new("a", "u"), b = new("b", "u"), c = new("c", "u");
        await conversations.StartAsync(a);
        await conversations.StartAsync(b);
        Assert.NotNull(await conversations.FindAsync(a));

        await conversations.StartAsync(c);

        Assert.NotNull(await conversations.FindAsync(a));
        Assert.Null(await conversations.FindAsync(b));
    }

    [Fact]
    public async Task A_conversation_long_unused_is_forgotten()
    {
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, new MemoryInbox(new MemoryStorage()));
        var token = new DirectLineToken("a", "u");
        await conversations.StartAsync(token);
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.NotNull(await conversations.FindAsync(token));
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Null(await conversations.FindAsync(token));
    }

    [Fact]
    public async Task All_conversations_together_stay_within_a_bound_and_the_one_unused_longest_is_emptied()
    {
        var options = new DirectLineOptions { MaxTotalBytes = 1_048_576 };
        var conversations = new DirectLineConversations(Options.Create(options), _clock, new MemoryInbox(new MemoryStorage()));
        var held = new List<DirectLineConversation>();
        foreach (var name in new[] { "a", "b", "c" })
        {
            held.Add((await conversations.StartAsync(new DirectLineToken(name, "u"))).Conversation);
            held[^1].Record(Said(new string('x', 400_000)));
        }

        var watching = held[0].WhenBeyond(position: 1);
        Assert.Same(held[2], conversations.Held("c"));

        Assert.True(conversations.Bytes <= options.MaxTotalBytes);
        Assert.Equal([0, 1, 1], held.Select(conversation => conversation.Since(0).Activities.Count));
        Assert.True(held[0].HasDropped(0)); // and so it is read from the store
        Assert.Same(held[0], conversations.Held("a"));
        held[0].Record(Said("more"));
        await watching; // whoever watches goes on watching
    }

    [Fact]
    public async Task Who_has_not_seen_what_is_held_no_more_and_the_store_does_not_know_yet_is_told_nothing_past_it()
    {
        var (store, conversations, conversation) = await HeldAsync();
        conversation.Record(Said("said while the store was out of reach"));
        conversation.Empty();

        Assert.Equal((0, 2L, null), await ReadAsync(conversations, conversation, after: 2));

        store.Part = new TranscriptPart(3, [Said("said while the store was out of reach", 3)]);
        Assert.Equal((1, 3L, 3L), await ReadAsync(conversations, conversation, after: 2));
    }

    [Fact]
    public async Task Taken_up_while_the_store_is_out_of_reach_a_conversation_moves_no_watermark_and_gives_way_to_what_the_store_holds()
    {
        var store = new FixedTranscripts { Part = new TranscriptPart(null, []) };
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, store);
        var conversation = (await conversations.FindAsync(new DirectLineToken("a", "u")))!;
        conversation.Record(Said("owed") with { IsOwed = true });

        Assert.Equal((1, 7L, 1L), await ReadAsync(conversations, conversation, after: 7));
        Assert.Equal(7, conversation.Beyond(0, 7)!.Value.Watermark);

        store.Part = new TranscriptPart(9, [Said("of another process", 8), Said("more of it", 9)]);
        Assert.Same(conversation, await conversations.FindAsync(new DirectLineToken("a", "u"))); // the store has yet to take what was said here

        conversation.Record(Said("owed", 10));
        store.Part = new TranscriptPart(10, [.. store.Part.Activities, Said("owed", 10)]);
        var placed = (await conversations.FindAsync(new DirectLineToken("a", "u")))!;

        Assert.True(conversation.IsLetGo);
        Assert.Equal((3, 10L, 3L), await ReadAsync(conversations, placed, after: 7));
    }

    [Fact]
    public async Task What_the_store_has_yet_to_take_is_held_while_memory_is_short_and_no_longer()
    {
        _options.MaxTotalBytes = 600;
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, new MemoryInbox(new MemoryStorage()));
        var (idle, _) = await conversations.StartAsync(new DirectLineToken("a", "u"));
        idle.Record(Said("kept", 1));
        idle.Record(Said("owed") with { IsOwed = true });
        var (used, _) = await conversations.StartAsync(new DirectLineToken("b", "u"));
        used.Record(Said(new string('x', 450), 1));
        conversations.Held("b");

        Assert.Equal([2], Sequences(idle));
        Assert.Null(idle.Beyond(0, 0)); // some of it must be read from the store

        idle.Record(Said("owed", 2));
        used.Record(Said(new string('y', 300), 2));
        conversations.Held("b");

        Assert.Empty(Sequences(idle));
    }

    [Fact]
    public async Task What_the_store_has_yet_to_take_is_bounded_too()
    {
        _options.MaxTotalBytes = 600;
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, new MemoryInbox(new MemoryStorage()));
        var (idle, _) = await conversations.StartAsync(new DirectLineToken("a", "u"));
        idle.Record(Said(new string('x', 700)) with { IsOwed = true });
        var (used, _) = await conversations.StartAsync(new DirectLineToken("b", "u"));
        used.Record(Said(new string('y', 700)) with { IsOwed = true });
        conversations.Held("b");

        Assert.Empty(Sequences(idle));
        Assert.Equal([1], Sequences(used));
    }

    [Fact]
    public async Task Conversations_that_are_forgotten_weigh_nothing()
    {
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, new MemoryInbox(new MemoryStorage()));
        var (forgotten, _) = await conversations.StartAsync(new DirectLineToken("a", "u"));
        forgotten.Record(Said("one"));
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Null(conversations.Held("a"));
        forgotten.Record(Said("two"));

        Assert.Equal(0, conversations.Bytes);
    }

    [Fact]
    public async Task What_was_erased_is_held_no_more_and_what_comes_after_it_is_shown_under_the_next_watermark()
    {
        var (store, conversations, conversation) = await HeldAsync();
        store.Part = null;

        Erase(conversations, "u");
        conversation.Record(Said("It is erased", 3));
        store.Part = new TranscriptPart(3, [Said("It is erased", 3)]);

        var (activities, watermark, _) = await conversations.SinceAsync(conversation, 0);
        Assert.Equal(["It is erased"], activities.Select(activity => activity.ActivityId));
        Assert.Equal(3, watermark);
        Assert.Equal(3, Assert.Single((await conversations.SinceAsync(conversation, 2)).Activities).Sequence);
    }

    [Fact]
    public async Task A_stream_that_has_shown_everything_before_an_erasure_goes_on_with_what_comes_after()
    {
        var (_, conversations, conversation) = await HeldAsync();
        var (_, _, position) = conversation.Since(0);

        Erase(conversations, "u");
        conversation.Record(Said("It is erased", 3));

        Assert.Equal("It is erased", Assert.Single(conversation.Beyond(position, 2)!.Value.Activities).ActivityId);
    }

    [Fact]
    public async Task What_others_said_is_held_on()
    {
        var (_, conversations, conversation) = await HeldAsync();

        Erase(conversations, "somebody else");

        Assert.Equal([1, 2], Sequences(conversation));
    }

    [Fact]
    public async Task What_another_process_erased_is_noticed_before_anything_of_the_past_is_told()
    {
        var (store, conversations, conversation) = await HeldAsync();
        store.Part = null;
        store.OnNotice = () => Erase(conversations, "u");

        Assert.Empty((await conversations.SinceAsync(conversation, 0)).Activities);
    }

    [Fact]
    public async Task Where_nothing_is_to_be_told_the_store_is_not_asked_for_erasures()
    {
        var (store, conversations, conversation) = await HeldAsync();
        store.OnNotice = () => Assert.Fail("It was asked.");

        Assert.Empty((await conversations.SinceAsync(conversation, 2)).Activities);
    }

    [Fact]
    public async Task What_was_read_just_before_it_was_erased_is_not_held_after()
    {
        var store = new FixedTranscripts { Part = new TranscriptPart(1, [Said("asked", 1)]) };
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, store);
        store.OnRead = () => Erase(conversations, "u");

        var conversation = (await conversations.FindAsync(new DirectLineToken("a", "u")))!;

        Assert.Empty(Sequences(conversation));
        Assert.True(conversation.HasDropped(0)); // and so it is read from the store
    }

    private async Task<(FixedTranscripts Store, DirectLineConversations All, DirectLineConversation Held)> HeldAsync()
    {
        var store = new FixedTranscripts { Part = new TranscriptPart(2, [Said("asked", 1), Said("answered", 2)]) };
        var conversations = new DirectLineConversations(Options.Create(_options), _clock, store);
        return (store, conversations, (await conversations.FindAsync(new DirectLineToken("a", "u")))!);
    }

    private static void Erase(DirectLineConversations conversations, string user) =>
        ((IErasureWatcher)conversations).Erased(new ErasedKeys([StorageKey.End(Channels.Directline, StorageKey.Users, user)]));

    private static long[] Sequences(DirectLineConversation conversation) => [.. conversation.Since(0).Activities.Select(activity => activity.Sequence)];

    private DirectLineConversation Conversation() => new(new DirectLineToken("c", "u"), _options);

    private static async Task<(int Activities, long Watermark, long? Position)> ReadAsync(DirectLineConversations conversations, DirectLineConversation conversation, long after)
    {
        var (activities, watermark, position) = await conversations.SinceAsync(conversation, after);
        return (activities.Count, watermark, position);
    }

    private static KeptActivity Said(string text, long sequence = 0) => new(sequence, text, ActivityJson.SerializeShared(MessageFactory.Text(text)));
}
