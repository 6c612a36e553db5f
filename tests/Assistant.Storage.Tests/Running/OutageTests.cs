using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Outages;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Running;

/// <summary>Two instances on one PostgreSQL and one Redis, both of which end again and again while people write to either instance.</summary>
[Trait("Category", "Long")]
public sealed class OutageTests : IAsyncLifetime
{
    private const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";
    private const int People = 12;

    private readonly PostgresServer _postgres = new();
    private readonly RedisServer _redis = new();
    private readonly DirectoryInfo _data = Some.Folder();
    private readonly ConcurrentDictionary<string, (ChatClient Client, string Id)> _acknowledged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string ActivityId, string AnswerId)> _answered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _complained = new(StringComparer.Ordinal);
    private readonly List<HostProcess> _hosts = [];
    private IReadOnlyList<Task> _talking = [];
    private string _database = "";
    private string[] _settings = [];
    private volatile bool _isWhole = true;
    private int _repeating;
    private int _repeated;
    private int _sent;

    [Theory]
    [InlineData(10)]
    public async Task While_PostgreSQL_restarts_Redis_dies_and_hosts_are_killed_under_load_no_acknowledged_turn_or_feedback_is_lost_and_none_answered_twice(int rounds)
    {
        using var stop = new CancellationTokenSource();
        var people = await Task.WhenAll(Enumerable.Range(0, People).Select(place => ChatClient.StartAsync(_hosts[place % 2].Address)));
        _talking = [.. people.Select((client, place) => TalkAsync(client, place, stop.Token))];
        for (var round = 0; round < rounds; round++)
        {
            await MoreAreAnsweredAsync();
            await RepeatNothingAsync();
            await _postgres.StopAsync(round % 2 == 0 ? "immediate" : "fast");
            await MoreAreAnsweredAsync(); // from memory
            await _postgres.StartAsync();
            await MoreAreAnsweredAsync();
            await _redis.KillAsync();
            await MoreAreAnsweredAsync();
            await _redis.StartAsync();
            await AllIsKeptAsync();
            if (round % 3 == 1)
            {
                await KillAndStartAsync(round % 2);
            }
        }

        await stop.CancelAsync();
        await Task.WhenAll(_talking);
        foreach (var host in _hosts)
        {
            await ReadyAsync(host);
            await EachIsAnsweredOnceAsync(host.Address);
        }

        await TheRecordsHoldAsync();
        await Console.Out.WriteLineAsync($"{rounds} times each, {_acknowledged.Count} turns ({_repeated} delivered twice) and {_complained.Count} words acknowledged, all answered and kept once");
    }

    public async Task InitializeAsync()
    {
        try
        {
            await BeginAsync();
        }
        catch
        {
            await DisposeAsync(); // nobody else ends what has begun
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await _redis.DisposeAsync();
        await _postgres.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private async Task BeginAsync()
    {
        await Task.WhenAll(_postgres.InitializeAsync(), _redis.InitializeAsync());
        _database = await _postgres.NewDatabaseAsync();
        _settings =
        [
            .. ChatClient.Settings, "--Storage:PostgreSql", _database, "--Storage:Redis", _redis.Configuration, "--Audit:Key", KeyFile,
            "--DirectLine:SigningKey", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ];
        _hosts.AddRange([await StartAsync(0), await StartAsync(1)]);
    }

    /// <summary>One holds next to nothing of what was said, and reads it from the store again and again.</summary>
    private Task<HostProcess> StartAsync(int place) => place == 0
        ? HostProcess.StartAsync(Folder("a"), _settings)
        : HostProcess.StartAsync(Folder("b"), [.. _settings, "--DirectLine:MaxTotalBytes", "2000000"]);

    private string KeyFile => Path.Combine(_data.FullName, "audit.key.pem");

    private string Folder(string name) => Path.Combine(_data.FullName, name);

    private Task MoreAreAnsweredAsync()
    {
        var before = _answered.Count;
        return UntilAsync(() => Task.FromResult(_answered.Count >= before + (2 * People)), () => $"{_answered.Count - before} more answers in a minute");
    }

    /// <summary>While the database is away nobody can tell what the other instance was sent: until it is back each turn goes to one alone.</summary>
    private Task RepeatNothingAsync()
    {
        _isWhole = false;
        return Until.TrueAsync(() => Volatile.Read(ref _repeating) == 0);
    }

    /// <summary>What went on from memory lies in the database, so that from here on it outlives its process.</summary>
    private async Task AllIsKeptAsync()
    {
        foreach (var host in _hosts)
        {
            await ReadyAsync(host);
        }

        await MoreAreAnsweredAsync();
        var (turns, words) = (_acknowledged.Keys.ToList(), _complained.Keys.ToList());
        await using var records = OpenRecords();
        var database = records.GetRequiredService<IDatabase>();
        IReadOnlyList<string> missing = [];
        await UntilAsync(
            async () => (missing = await MissingAsync(database, turns, words)).Count == 0,
            () => $"not kept: {string.Join(", ", missing)}");
        _isWhole = true;
    }

    private async Task<IReadOnlyList<string>> MissingAsync(IDatabase database, IReadOnlyList<string> turns, IReadOnlyList<string> words)
    {
        var shown = (await database.ReadAsync(session => session.QueryAsync<string>("SELECT activity_id FROM transcript_entries"))).ToHashSet(StringComparer.Ordinal);
        var logged = (await database.ReadAsync(session => session.QueryAsync<string>("SELECT name FROM audit_entries WHERE name IS NOT NULL"))).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. turns.Where(name => !_answered.ContainsKey(name)).Select(name => $"an answer to {name}, {_acknowledged[name].Id}"),
            .. _answered.Where(turn => turns.Contains(turn.Key) && !shown.Contains(turn.Value.ActivityId)).Select(turn => $"what is shown of {turn.Key}, {turn.Value.ActivityId}"),
            .. _answered.Where(turn => turns.Contains(turn.Key) && !logged.Contains(turn.Value.AnswerId)).Select(turn => $"the record of {turn.Key}, {turn.Value.AnswerId}"),
            .. words.Except(await SaidOfAnswers.TextsAsync(database)).Select(word => $"the word {word}"),
        ];
    }

    /// <summary>Waits as long as everybody goes on talking: who ended says why, and a wait in vain says for what.</summary>
    private async Task UntilAsync(Func<Task<bool>> condition, Func<string> otherwise)
    {
        try
        {
            await Until.TrueAsync(async () => _talking.Any(one => one.IsCompleted) || await condition());
        }
        catch (TimeoutException)
        {
            Assert.Fail(otherwise());
        }

        await Task.WhenAll(_talking.Where(one => one.IsCompleted));
    }

    private async Task KillAndStartAsync(int place)
    {
        await MoreAreAnsweredAsync();
        await _hosts[place].KillAsync();
        await MoreAreAnsweredAsync(); // by the other
        await _hosts[place].DisposeAsync();
        _hosts[place] = await StartAsync(place);
    }

    /// <summary>Writes to one instance and then the other, reads on from the watermark it has, whichever instance gave that out, and complains of the answer to the other one.</summary>
    private async Task TalkAsync(ChatClient client, int place, CancellationToken stop)
    {
        var watermark = "";
        for (var turn = place; !stop.IsCancellationRequested; turn++)
        {
            var name = $"m{Interlocked.Increment(ref _sent)}";
            var id = await DeliverAsync(turn, host => client.SayAsync(host, Question, name));
            _acknowledged[name] = (client, id);
            (string ActivityId, string AnswerId)? answer = null;
            await Until.TrueAsync(async () =>
            {
                var read = watermark;
                (var news, watermark) = await AtAsync(turn, host => client.ReadAsync(host, read));
                answer = ChatClient.AnswerTo(id, news);
                return answer is not null || stop.IsCancellationRequested;
            });
            if (answer is { } given)
            {
                _answered[name] = given;
                await DeliverAsync(turn + 1, host => client.ComplainAsync(host, given.AnswerId, $"of {name}"));
                _complained[$"of {name}"] = true;
            }
        }
    }

    /// <summary>Delivers to one instance and, while all is whole, once more to the other, which must know it.</summary>
    private async Task<string> DeliverAsync(int place, Func<Uri, Task<string>> send)
    {
        Interlocked.Increment(ref _repeating);
        try
        {
            if (_isWhole)
            {
                var id = await AtAsync(place, send);
                Assert.Equal(id, await AtAsync(place + 1, send));
                Interlocked.Increment(ref _repeated);
                return id;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _repeating);
        }

        return await AtAsync(place, send);
    }

    /// <summary>Calls an instance; where it was killed, the other.</summary>
    private async Task<T> AtAsync<T>(int place, Func<Uri, Task<T>> call)
    {
        T? result = default;
        await Until.TrueAsync(async () =>
        {
            try
            {
                result = await call(_hosts[place % 2].Address);
                return true;
            }
            catch (Exception fault) when (fault is HttpRequestException { StatusCode: null } or IOException)
            {
                place++;
                return false;
            }
        });
        return result!;
    }

    private async Task EachIsAnsweredOnceAsync(Uri host)
    {
        foreach (var conversation in _acknowledged.Values.GroupBy(turn => turn.Client))
        {
            (IReadOnlyList<JsonElement> Activities, string Watermark) all = default;
            await Until.TrueAsync(async () =>
            {
                all = await conversation.Key.ReadAsync(host);
                return conversation.All(turn => Replies(all, turn.Id) > 0);
            });
            Assert.All(conversation, turn => Assert.Equal(1, Replies(all, turn.Id)));
        }
    }

    private async Task TheRecordsHoldAsync()
    {
        await using var records = OpenRecords();
        var words = await SaidOfAnswers.IsKeptOnceAsync(records, [.. _complained.Keys]);
        var verifier = records.GetRequiredService<AuditVerifier>();
        AuditReport? report = null;
        var replies = 0;
        await Until.TrueAsync(async () =>
        {
            replies = await RepliesAsync();
            return (report = await verifier.VerifyAsync()).Entries >= replies + words;
        });
        Assert.True(replies >= _acknowledged.Count);
        Assert.Equal((replies + words, 0), (report!.Entries, report.Faults.Count)); // a turn that was run twice is in the log once, like any other
    }

    /// <summary>How many answers there are in all, to what nobody was told to be kept included.</summary>
    private async Task<int> RepliesAsync()
    {
        var replies = 0;
        foreach (var client in _acknowledged.Values.Select(turn => turn.Client).Distinct())
        {
            replies += (await client.ReadAsync(_hosts[0].Address)).Activities.Count(IsAnswer);
        }

        return replies;
    }

    private ServiceProvider OpenRecords() => Records.Open(_database, settings: ("Audit:Key", KeyFile));

    private static Task ReadyAsync(HostProcess host) => Until.TrueAsync(async () => await StatusAsync(host) == "ready");

    /// <summary>How many answers there are; a word on what is not kept is none.</summary>
    private static int Replies((IReadOnlyList<JsonElement> Activities, string Watermark) read, string id) =>
        read.Activities.Count(activity => IsAnswer(activity) && activity.GetProperty("replyToId").GetString() == id);

    private static bool IsAnswer(JsonElement activity) => activity.TryGetProperty("replyToId", out _) && activity.GetProperty("text").GetString() != NotKeptNotice.Text;

    private static async Task<string?> StatusAsync(HostProcess host)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        return (await http.GetFromJsonAsync<JsonElement>(new Uri(host.Address, "/health"))).GetProperty("status").GetString();
    }
}
