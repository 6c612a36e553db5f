using System.Collections.Concurrent;
using System.Text.Json;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Storage.People;
using Assistant.Storage.Tests.Support;
using Assistant.Storage.Transcripts;
using Assistant.Storage.Turns;

namespace Assistant.Storage.Tests.Turns;

/// <summary>What the inbox promises on both databases, with two instances.</summary>
public abstract class InboxTests : IAsyncLifetime
{
    private const int Most = 10_000;

    private Action<StorageOptions> _configure = null!;
    private Inboxes _a = null!;
    private Inboxes _b = null!;

    [Fact]
    public async Task A_turn_delivered_one_to_five_times_in_any_order_at_two_instances_runs_once_and_in_its_place()
    {
        var random = new Random(7);
        var ran = new ConcurrentQueue<(string Conversation, long Number, string Key)>();
        var accepted = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var deliveries = Enumerable.Range(0, 300)
            .SelectMany(number => Enumerable.Repeat($"c{number % 12}:{number}", random.Next(1, 6)))
            .OrderBy(_ => random.Next()).ToList();

        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (key, stop) =>
        {
            var instance = Random.Shared.Next(2) == 0 ? _a : _b;
            var arrival = await instance.Inbox.AcceptAsync(Inboxes.Turn(key.Split(':')[0], key), Most, stop);
            accepted.AddOrUpdate(key, arrival.Outcome == ArrivalOutcome.Accepted ? 1 : 0, (_, count) => count + (arrival.Outcome == ArrivalOutcome.Accepted ? 1 : 0));
            await RunAsync(instance, arrival.Next, ran);
        });

        Assert.All(accepted.Values, count => Assert.Equal(1, count));
        Assert.Equal(accepted.Keys.Order(StringComparer.Ordinal), ran.Select(turn => turn.Key).Order(StringComparer.Ordinal));
        Assert.All(ran.GroupBy(turn => turn.Conversation), conversation => Assert.Equal(conversation.Select(turn => turn.Number).Order(), conversation.Select(turn => turn.Number)));
    }

    [Fact]
    public async Task A_turn_whose_instance_dies_is_taken_up_by_another_and_those_behind_it_follow()
    {
        var killed = (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), Most)).Next;
        Assert.Null((await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), Most)).Next);
        await _a.DisposeAsync();
        await _b.DisposeAsync();
        await using var next = new Inboxes(_configure);

        KeptTurn? taken = null;
        await Until.TrueAsync(async () => (taken = (await next.Inbox.TakeUpAsync()).SingleOrDefault()) is not null);
        var ran = new ConcurrentQueue<(string, long, string Key)>();
        await RunAsync(next, taken, ran);

        Assert.Equal(killed!.Seed, taken!.Seed); // and so it names its answer as it would have been named
        Assert.Equal(["first", "second"], ran.Select(turn => turn.Key));
        Assert.Equal(ArrivalOutcome.Repeated, (await next.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), Most)).Outcome);
        Assert.Empty(await next.Inbox.TakeUpAsync());
    }

    [Fact]
    public async Task Behind_turns_that_kill_every_process_the_next_of_their_conversation_runs()
    {
        string[] waiting = ["deadly", "deadly too", "next", "last"];
        foreach (var key in waiting)
        {
            await _a.Inbox.AcceptAsync(Inboxes.Turn("c", key), Most);
        }

        await _a.Database.WriteAsync(session => session.ExecuteAsync("UPDATE turns SET attempts = 20 WHERE key LIKE 'deadly%'"));
        await _a.DisposeAsync();
        await _b.DisposeAsync();
        await using var next = new Inboxes(_configure);

        IReadOnlyList<KeptTurn> taken = [];
        await Until.TrueAsync(async () => (taken = await next.Inbox.TakeUpAsync()).Count > 0);
        var ran = new ConcurrentQueue<(string, long, string Key)>();
        await RunAsync(next, taken.SingleOrDefault(), ran);

        Assert.Equal(["next", "last"], ran.Select(turn => turn.Key));
        Assert.Equal(0, await OpenAsync());
        Assert.Equal(ArrivalOutcome.Repeated, (await next.Inbox.AcceptAsync(Inboxes.Turn("c", "deadly"), Most)).Outcome);

        async Task<long> OpenAsync() => await next.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM turns WHERE ended IS NULL"));
    }

    [Fact]
    public async Task A_turn_just_committed_is_not_taken_up_beside_the_one_who_accepted_it()
    {
        await Until.TrueAsync(async () => await _a.Inbox.TakeUpAsync() is []);
        var committed = Inboxes.Turn("c", "committed, its reply on the way");
        Assert.Equal(ArrivalOutcome.Accepted, (await _a.Database.WriteAsync(session => TurnTable.AddAsync(session, committed, Most, _a.Id, 0))).Arrival.Outcome);

        Assert.Empty(await _a.Inbox.TakeUpAsync());

        IReadOnlyList<KeptTurn> taken = [];
        await Until.TrueAsync(async () => (taken = await _a.Inbox.TakeUpAsync()).Count > 0); // nobody runs it
        Assert.Equal("committed, its reply on the way", Inboxes.KeyOf(Assert.Single(taken)));
    }

    [Fact]
    public async Task What_a_turn_leaves_is_kept_whole_or_not_at_all()
    {
        var tag = (await _a.State.WriteAsync(Item("k", 1, null)))["k"];
        var turn = (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "one"), Most)).Next!;
        var shown = new List<KeptActivity>();
        var late = new TurnEffects();
        late.State["k"] = new StoreItem(ActivityJson.ToElement(2), tag);
        late.Said.Add(new TranscriptEntry("c", "u", "answer", 0, new SharedJson("{}"u8.ToArray())) { Show = shown.Add });
        await _b.State.WriteAsync(Item("k", 3, tag));

        await Assert.ThrowsAsync<StateConflictException>(() => _a.Inbox.EndAsync(turn, late));
        Assert.Single((await _b.Inbox.ReadAsync("c", 0, 10))!.Activities);

        late.State["k"] = new StoreItem(ActivityJson.ToElement(4), (await _a.State.ReadAsync(["k"]))["k"].ETag);
        Assert.Empty(shown);
        await _a.Inbox.EndAsync(turn, late);
        Assert.Equal(2, Assert.Single(shown).Sequence);
        Assert.Equal(2, (await _b.Inbox.ReadAsync("c", 0, 10))!.Activities.Count);
        Assert.Equal(4, (await _b.State.ReadAsync(["k"]))["k"].Data.GetInt32());
    }

    [Fact]
    public async Task More_turns_than_may_wait_are_refused_and_accepted_later()
    {
        var first = (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "1"), 2)).Next!;
        await _b.Inbox.AcceptAsync(Inboxes.Turn("c", "2"), 2);

        Assert.Equal(ArrivalOutcome.Full, (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "3"), 2)).Outcome);
        Assert.Equal(ArrivalOutcome.Repeated, (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "2"), 2)).Outcome);
        Assert.Equal("2", Inboxes.KeyOf((await _a.Inbox.EndAsync(first, new TurnEffects()))!));
        Assert.Equal(ArrivalOutcome.Accepted, (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "3"), 2)).Outcome);
    }

    [Fact]
    public async Task Transcripts_count_past_what_was_shown_and_know_what_they_hold()
    {
        Assert.True(await _a.Inbox.BeginAsync("c", "u"));
        Assert.False(await _b.Inbox.BeginAsync("c", "u"));
        var shown = new List<long>();
        await _a.Inbox.AddAsync(Entry("x", 0) with { Show = kept => shown.Add(kept.Sequence) });
        await _b.Inbox.AddAsync(Entry("y", 7) with { Show = kept => shown.Add(kept.Sequence) });
        await _b.Inbox.AddAsync(Entry("x", 0) with { Show = kept => shown.Add(kept.Sequence) });
        Assert.Equal([1, 8, 1], shown);

        var transcript = (await _a.Inbox.ReadAsync("c", 1, 10))!;
        Assert.Equal((8L, 8L), (transcript.Head, Assert.Single(transcript.Activities).Sequence));
        Assert.Null(await _a.Inbox.ReadAsync("unknown", 0, 10));
    }

    [Fact]
    public async Task Long_activities_come_back_byte_by_byte_and_take_little_room()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new { text = string.Join(' ', Enumerable.Range(0, 4_000)) });
        await _a.Inbox.AddAsync(Entry("long", 0) with { Json = new SharedJson(json) });

        Assert.Equal(json, (await _b.Inbox.ReadAsync("c", 0, 10))!.Activities.Single().Json.ToArray());
        Assert.True(await _a.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT sum(length(activity)) FROM transcript_entries")) < json.Length);
    }

    [Fact]
    public async Task An_activity_that_is_damaged_is_left_out_and_the_others_are_read()
    {
        await _a.Inbox.AddAsync(Entry("damaged", 0));
        await _a.Inbox.AddAsync(Entry("whole", 0));
        await _a.Database.WriteAsync(session =>
            session.ExecuteAsync("UPDATE transcript_entries SET activity = @bytes WHERE activity_id = 'damaged'", new { bytes = new byte[] { 0, 1, 2, 3 } }));

        Assert.Equal("whole", (await _b.Inbox.ReadAsync("c", 0, 10))!.Activities.Single().ActivityId);
    }

    [Fact]
    public async Task What_a_person_said_goes_when_they_ask_and_when_its_time_is_over()
    {
        await _a.Inbox.BeginAsync("c", "u");
        await _a.Inbox.AddAsync(Entry("x", 0));
        await _a.Inbox.AddAsync(Entry("y", 0) with { Conversation = "d", UserId = "v" });
        await _a.Database.WriteAsync(async session =>
        {
            await TranscriptTable.ForgetAsync(session, new PersonFilter(null, "u", null));
            return true;
        });
        Assert.Null(await _a.Inbox.ReadAsync("c", 0, 10));
        Assert.Single((await _a.Inbox.ReadAsync("d", 0, 10))!.Activities);

        Assert.Equal(1, await _a.Database.WriteAsync(session => TranscriptTable.ExpireAsync(session, long.MaxValue, 10, 0)));
        Assert.Empty((await _a.Inbox.ReadAsync("d", 0, 10))!.Activities);
    }

    [Fact]
    public async Task Something_sent_is_not_sent_again_unless_it_never_began()
    {
        var turn = (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "1"), Most)).Next!;

        Assert.True(await ((ISendLog)_a.Inbox).BeginAsync(turn, 0));
        Assert.False(await ((ISendLog)_b.Inbox).BeginAsync(turn, 0));
        await ((ISendLog)_a.Inbox).EndAsync(turn, 0, SendOutcome.Delivered);
        Assert.False(await ((ISendLog)_b.Inbox).BeginAsync(turn, 0));
        Assert.True(await ((ISendLog)_b.Inbox).BeginAsync(turn, 1));
        var outcomes = await _b.Database.ReadAsync(session => session.QueryAsync<string>("SELECT outcome FROM sends ORDER BY ordinal"));
        Assert.Equal(["Delivered", "MaybeDelivered"], outcomes);
    }

    [Fact]
    public async Task An_answer_is_recorded_with_the_end_of_its_turn_or_not_at_all()
    {
        var first = (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), Most)).Next!;
        var effects = new TurnEffects { Record = Given.Answer("A1") };
        effects.State["c"] = new StoreItem(System.Text.Json.JsonElement.Parse("{}"), "7"); // of a version that is not there

        await Assert.ThrowsAsync<StateConflictException>(() => _a.Inbox.EndAsync(first, effects));
        Assert.Equal(0, await AnswersAsync());

        effects.State.Clear();
        await _a.Inbox.EndAsync(first, effects);
        Assert.Equal(1, await AnswersAsync());

        await _a.Inbox.EndAsync(first, new TurnEffects { Record = Given.Answer("A2") }); // it has ended
        Assert.Equal(1, await AnswersAsync());

        async Task<long> AnswersAsync()
        {
            var answers = await _b.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM answers"));
            Assert.Equal(answers, await _b.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM audit_entries")));
            return answers;
        }
    }

    [Fact]
    public async Task A_turn_settled_after_an_outage_leaves_nothing_of_what_was_said()
    {
        var ended = (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "ended in the outage"), Most)).Next!;
        await _a.Inbox.AcceptAsync(Inboxes.Turn("d", "accepted in it, though the commit came through"), Most);

        await _a.Stored.SettleAsync([ended.Number], [], [Inboxes.Turn("d", "accepted in it, though the commit came through")], [], default);

        Assert.Equal((2, 0), (await CountAsync("ended IS NOT NULL"), await CountAsync("length(activity) > 0")));
    }

    [Fact]
    public async Task Turns_that_were_settled_before_lose_what_was_said_with_the_next_version()
    {
        var ended = (await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "ended"), Most)).Next!;
        await _a.Database.WriteAsync(session => session.ExecuteAsync("UPDATE turns SET ended = 1 WHERE number = @Number", new { ended.Number }));
        await _a.Inbox.AcceptAsync(Inboxes.Turn("c", "open"), Most);

        await _a.Database.WriteAsync(async session =>
        {
            await TurnSchema.Steps.Single(step => step.Number == 3).Apply(session);
            return true;
        });

        Assert.Equal((1, 0), (await CountAsync("length(activity) > 0"), await CountAsync("length(activity) > 0 AND ended IS NOT NULL")));
    }

    public async Task InitializeAsync()
    {
        _configure = await ConfigureAsync();
        (_a, _b) = (new Inboxes(_configure), new Inboxes(_configure));
    }

    public virtual async Task DisposeAsync()
    {
        await _a.DisposeAsync();
        await _b.DisposeAsync();
    }

    protected abstract Task<Action<StorageOptions>> ConfigureAsync();

    private async Task<long> CountAsync(string which) =>
        await _b.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>($"SELECT count(*) FROM turns WHERE {which}"));

    private static async Task RunAsync(Inboxes instance, KeptTurn? turn, ConcurrentQueue<(string Conversation, long Number, string Key)> ran)
    {
        while (turn is not null)
        {
            ran.Enqueue((turn.Conversation, turn.Number, Inboxes.KeyOf(turn)));
            await Task.Yield();
            turn = await instance.Inbox.EndAsync(turn, new TurnEffects());
        }
    }

    private static TranscriptEntry Entry(string id, long after) => new("c", "u", id, after, new SharedJson("{}"u8.ToArray()));

    private static Dictionary<string, StoreItem> Item(string key, int value, string? tag) =>
        new(StringComparer.Ordinal) { [key] = new(ActivityJson.ToElement(value), tag) };
}
