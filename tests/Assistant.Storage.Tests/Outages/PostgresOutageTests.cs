using System.Collections.Concurrent;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Outages;

/// <summary>A server that is stopped in the middle, and comes back.</summary>
public sealed class PostgresOutageTests : IAsyncLifetime
{
    private readonly PostgresServer _server = new();
    private readonly RedisServer _redis = new();
    private string _connection = "";

    [Fact]
    public async Task While_the_server_is_gone_turns_go_on_from_memory_and_when_it_is_back_nothing_is_answered_twice()
    {
        await using var instance = new Inboxes(options => options.PostgreSql = _connection);
        var before = (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "before"), 10)).Next!;
        await EndAsync(instance, before, value: 1);
        var during = (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "during"), 10)).Next!;

        await _server.StopAsync("immediate");
        var shown = await EndAsync(instance, during, value: 2);
        var inMemory = (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "away"), 10)).Next!;
        Assert.False(instance.Database.Health.IsAvailable);
        Assert.Equal(0, Assert.Single(shown).Sequence);
        Assert.Equal(ArrivalOutcome.Repeated, (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "before"), 10)).Outcome);
        Assert.Equal(2, (await instance.State.ReadAsync(["k"]))["k"].Data.GetInt32());
        await EndAsync(instance, inMemory, value: 3);

        await _server.StartAsync();
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => instance.Database.OpenAsync()) is null);
        Assert.True(instance.Database.Health.IsAvailable);
        Assert.Empty(await instance.Inbox.TakeUpAsync());
        var open = await instance.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM turns WHERE ended IS NULL"));
        Assert.Equal(0, open);
        Assert.Equal(0, await instance.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM turns WHERE length(activity) > 0")));
        Assert.Equal(3, (await instance.State.ReadAsync(["k"]))["k"].Data.GetInt32());

        var after = (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "after"), 10)).Next!;
        await EndAsync(instance, after, value: 4);
        await using var other = new Inboxes(options => options.PostgreSql = _connection);
        Assert.Equal(4, (await other.State.ReadAsync(["k"]))["k"].Data.GetInt32());
    }

    [Fact]
    public async Task A_turn_that_waits_for_one_answered_in_an_outage_is_taken_up_though_the_server_has_only_just_come_back()
    {
        await using var one = new Inboxes(options => options.PostgreSql = _connection);
        await using var other = new Inboxes(options => options.PostgreSql = _connection);
        var first = (await one.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), 10)).Next!;
        await _server.StopAsync("immediate");
        await EndAsync(one, first, value: 1);
        await _server.StartAsync();
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => other.Database.OpenAsync()) is null);

        Assert.Null((await other.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), 10)).Next);
        Assert.Empty(await other.Inbox.TakeUpAsync()); // the first stands as one's, who is not taken for dead
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => one.Database.OpenAsync()) is null);
        Assert.Empty(await one.Inbox.TakeUpAsync()); // settles the first; who accepted the second may be about to run it
        var taken = Assert.Single(await one.Inbox.TakeUpAsync());

        Assert.Equal("second", Inboxes.KeyOf(taken));
        Assert.Empty(await other.Inbox.TakeUpAsync());
        Assert.Empty(await other.Inbox.TakeUpAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_waited_in_the_database_is_answered_in_the_outage_in_its_place_and_once_whenever_the_server_comes_back(int endedWhileGone)
    {
        await using var instance = new Inboxes(options => options.PostgreSql = _connection);
        await using var other = new Inboxes(options => options.PostgreSql = _connection);
        var turn = (await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), 10)).Next;
        Assert.Equal(new Arrival(ArrivalOutcome.Accepted), await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), 10));
        Assert.Equal(new Arrival(ArrivalOutcome.Accepted), await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "third"), 10));
        await other.Database.OpenAsync();
        await _server.StopAsync("immediate");
        Assert.Equal(new Arrival(ArrivalOutcome.Accepted), await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "in memory"), 10));

        var ran = new List<string>();
        for (; turn is not null && ran.Count < endedWhileGone; turn = await instance.Inbox.EndAsync(turn, new TurnEffects()))
        {
            ran.Add(Inboxes.KeyOf(turn));
        }

        await _server.StartAsync();
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => instance.Database.OpenAsync()) is null);
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => other.Database.OpenAsync()) is null);
        for (; turn is not null; turn = await instance.Inbox.EndAsync(turn, new TurnEffects()))
        {
            ran.Add(Inboxes.KeyOf(turn));
            for (var looks = 0; looks < 3; looks++)
            {
                Assert.Empty(await instance.Inbox.TakeUpAsync());
                Assert.Empty(await other.Inbox.TakeUpAsync());
            }
        }

        Assert.Equal(["first", "second", "third", "in memory"], ran);
        Assert.Empty(await instance.Inbox.TakeUpAsync());
        Assert.Equal(0, await instance.Database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM turns WHERE ended IS NULL")));
        Assert.NotNull((await instance.Inbox.AcceptAsync(Inboxes.Turn("c", "after"), 10)).Next);
    }

    [Fact]
    public async Task A_word_on_an_answer_kept_before_is_recorded_once_the_server_is_back_and_a_strangers_is_not()
    {
        await using var services = Records.Open(_connection);
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1", cites: Given.Rule));
        var log = services.GetRequiredService<DatabaseFeedbackLog>();

        await _server.StopAsync("immediate");
        Assert.Equal(FeedbackOutcome.Owed, await log.TakeAsync(Given.Thumb("A1", up: false, text: "why no aid?", rule: Given.Rule)));
        Assert.Equal(FeedbackOutcome.Owed, await log.TakeAsync(Given.Thumb("A1", up: true, "stranger", conversation: "another")));
        await log.PayAsync();
        await _server.StartAsync();
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => services.GetRequiredService<IDatabase>().OpenAsync()) is null);
        await log.PayAsync();

        var kept = Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync());
        Assert.Equal(("why no aid?", Given.Rule, "1.0.0"), (kept.Text, kept.Rule, kept.RuleBase?.Version));
        Assert.True((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task What_one_instance_accepted_is_no_new_turn_to_another_while_the_server_is_gone()
    {
        await using var one = Sharing();
        await using var other = Sharing();
        Assert.Equal(ArrivalOutcome.Accepted, (await one.Inbox.AcceptAsync(Inboxes.Turn("c", "before"), 10)).Outcome);
        await other.Database.OpenAsync();
        await Until.TrueAsync(() => other.Deliveries.IsKnownAsync("before"));

        await _server.StopAsync("immediate");

        Assert.Equal(ArrivalOutcome.Repeated, (await other.Inbox.AcceptAsync(Inboxes.Turn("c", "before"), 10)).Outcome);
        Assert.Equal(ArrivalOutcome.Accepted, (await one.Inbox.AcceptAsync(Inboxes.Turn("d", "during"), 10)).Outcome);
        Assert.Equal(ArrivalOutcome.Repeated, (await other.Inbox.AcceptAsync(Inboxes.Turn("d", "during"), 10)).Outcome);

        await _server.StartAsync();
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => other.Database.OpenAsync()) is null);
        Assert.Equal(ArrivalOutcome.Repeated, (await other.Inbox.AcceptAsync(Inboxes.Turn("d", "during"), 10)).Outcome); // and the first has not settled yet
        Assert.Equal(ArrivalOutcome.Accepted, (await other.Inbox.AcceptAsync(Inboxes.Turn("d", "after"), 10)).Outcome);
    }

    [Fact]
    public async Task Of_one_turn_that_reaches_all_instances_at_once_while_the_server_is_gone_one_is_accepted()
    {
        await using var one = Sharing();
        await using var other = Sharing();
        await Task.WhenAll(one.Database.OpenAsync(), other.Database.OpenAsync());
        await _server.StopAsync("immediate");

        for (var turn = 0; turn < 100; turn++)
        {
            var name = $"{turn}";
            var arrivals = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => (i % 2 == 0 ? one : other).Inbox.AcceptAsync(Inboxes.Turn(name, name), 10)));
            Assert.Single(arrivals, arrival => arrival.Outcome == ArrivalOutcome.Accepted);
        }
    }

    [Fact]
    public async Task A_turn_for_which_there_was_no_room_is_new_when_it_comes_again()
    {
        await using var one = Sharing();
        await using var other = Sharing();
        await Task.WhenAll(one.Database.OpenAsync(), other.Database.OpenAsync());
        await _server.StopAsync("immediate");
        var running = (await one.Inbox.AcceptAsync(Inboxes.Turn("c", "first"), 1)).Next!;

        Assert.Equal(ArrivalOutcome.Full, (await one.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), 1)).Outcome);
        await EndAsync(one, running, value: 1);

        Assert.Equal(ArrivalOutcome.Accepted, (await other.Inbox.AcceptAsync(Inboxes.Turn("c", "second"), 1)).Outcome);
    }

    [Fact]
    public async Task What_was_said_from_memory_is_kept_in_the_order_in_which_it_was_shown()
    {
        await using var instance = new Inboxes(options => options.PostgreSql = _connection);
        await instance.Inbox.BeginAsync("c", "u");
        await _server.StopAsync("immediate");
        var (shown, taken) = (new ConcurrentQueue<string>(), new ConcurrentQueue<(long, string)>());
        TranscriptEntry Said(string id) => new("c", "u", id, 0, new SharedJson("{}"u8.ToArray()))
        {
            Show = kept =>
            {
                if (kept.IsOwed)
                {
                    shown.Enqueue(kept.ActivityId);
                }
                else
                {
                    taken.Enqueue((kept.Sequence, kept.ActivityId));
                }
            },
        };

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(async () =>
        {
            var arrival = await instance.Inbox.AcceptAsync(Inboxes.Turn("c", $"{number}") with { Said = Said($"{number}") }, 100);
            for (var turn = arrival.Next; turn is not null;)
            {
                var effects = new TurnEffects();
                effects.Said.Add(Said($"re {Inboxes.KeyOf(turn)}"));
                turn = await instance.Inbox.EndAsync(turn, effects);
            }
        })));
        await _server.StartAsync();
        await Until.TrueAsync(async () => await Record.ExceptionAsync(() => instance.Database.OpenAsync()) is null);
        await instance.Inbox.TakeUpAsync();

        string[] order = [.. shown];
        Assert.Equal(80, order.Length);
        Assert.Equal(order.Where(id => !id.StartsWith("re ", StringComparison.Ordinal)).Select(id => $"re {id}"), order.Where(id => id.StartsWith("re ", StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(0, 40), number => Assert.True(Array.IndexOf(order, $"{number}") < Array.IndexOf(order, $"re {number}")));
        Assert.Equal(order, (await instance.Inbox.ReadAsync("c", 0, 100))!.Activities.Select(activity => activity.ActivityId));
        Assert.Equal(order.Select((id, place) => (place + 1L, id)), taken); // who shows it may read it from the store from now on
    }

    [Fact]
    public async Task Without_Redis_too_turns_go_on_from_memory()
    {
        await using var one = Sharing();
        await one.Database.OpenAsync();
        await _redis.KillAsync();
        await _server.StopAsync("immediate");

        Assert.Equal(ArrivalOutcome.Accepted, (await one.Inbox.AcceptAsync(Inboxes.Turn("c", "turn"), 10)).Outcome);
        Assert.Equal(ArrivalOutcome.Repeated, (await one.Inbox.AcceptAsync(Inboxes.Turn("c", "turn"), 10)).Outcome);
    }

    public async Task InitializeAsync()
    {
        await Task.WhenAll(_server.InitializeAsync(), _redis.InitializeAsync());
        _connection = await _server.NewDatabaseAsync();
    }

    public async Task DisposeAsync()
    {
        await _redis.DisposeAsync();
        await _server.DisposeAsync();
    }

    private Inboxes Sharing() => new(options => (options.PostgreSql, options.Redis) = (_connection, _redis.Configuration));

    /// <returns>What was shown of it.</returns>
    private static async Task<List<KeptActivity>> EndAsync(Inboxes instance, KeptTurn turn, int value)
    {
        var shown = new List<KeptActivity>();
        var effects = new TurnEffects();
        var read = (await instance.State.ReadAsync(["k"])).GetValueOrDefault("k");
        effects.State["k"] = new StoreItem(ActivityJson.ToElement(value), read?.ETag);
        effects.Said.Add(new TranscriptEntry("c", "u", $"answer {value}", 0, new SharedJson("{}"u8.ToArray())) { Show = shown.Add });
        await instance.Inbox.EndAsync(turn, effects);
        return shown;
    }
}
