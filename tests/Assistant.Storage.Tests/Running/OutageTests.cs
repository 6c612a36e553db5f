using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Assistant.Storage.Audit;
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
    private readonly ConcurrentDictionary<string, bool> _answered = new(StringComparer.Ordinal);
    private string _database = "";
    private readonly List<HostProcess> _hosts = [];
    private int _sent;

    [Theory]
    [InlineData(10)]
    public async Task While_PostgreSQL_restarts_and_Redis_dies_under_load_no_acknowledged_turn_is_lost_and_none_answered_twice(int rounds)
    {
        using var stop = new CancellationTokenSource();
        var people = await Task.WhenAll(Enumerable.Range(0, People).Select(place => ChatClient.StartAsync(_hosts[place % 2].Address)));
        var talking = people.Select((client, place) => TalkAsync(client, place, stop.Token)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            await MoreAreAnsweredAsync();
            await _postgres.StopAsync(round % 2 == 0 ? "immediate" : "fast");
            await MoreAreAnsweredAsync(); // from memory
            await _postgres.StartAsync();
            await MoreAreAnsweredAsync();
            await _redis.KillAsync();
            await MoreAreAnsweredAsync();
            await _redis.StartAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(talking);
        foreach (var host in _hosts)
        {
            await Until.TrueAsync(async () => await StatusAsync(host) == "ready");
            await EachIsAnsweredOnceAsync(host.Address);
        }

        await TheChainHoldsAsync();
        await Console.Out.WriteLineAsync($"{rounds} times each, {_acknowledged.Count} acknowledged, all answered once");
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
        string[] settings =
        [
            .. ChatClient.Settings, "--Storage:PostgreSql", _database, "--Storage:Redis", _redis.Configuration, "--Audit:Key", KeyFile,
            "--DirectLine:SigningKey", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ];

        // One holds next to nothing of what was said, and reads it from the store again and again.
        _hosts.Add(await HostProcess.StartAsync(Folder("a"), settings));
        _hosts.Add(await HostProcess.StartAsync(Folder("b"), [.. settings, "--DirectLine:MaxTotalBytes", "2000000"]));
    }

    private string KeyFile => Path.Combine(_data.FullName, "audit.key.pem");

    private string Folder(string name) => Path.Combine(_data.FullName, name);

    private Task MoreAreAnsweredAsync()
    {
        var before = _answered.Count;
        return Until.TrueAsync(() => _answered.Count >= before + (2 * People));
    }

    /// <summary>Writes to one instance and then the other, and reads the answer wherever it is seen first.</summary>
    private async Task TalkAsync(ChatClient client, int place, CancellationToken stop)
    {
        for (var turn = place; !stop.IsCancellationRequested; turn++)
        {
            var name = $"m{Interlocked.Increment(ref _sent)}";
            var id = await client.SayAsync(_hosts[turn % 2].Address, Question, name);
            _acknowledged[name] = (client, id);
            await Until.TrueAsync(async () => Replies(await client.ReadAsync(_hosts[turn % 2].Address), id) > 0 || stop.IsCancellationRequested);
            _answered[name] = true;
        }
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

    private async Task TheChainHoldsAsync()
    {
        await using var records = Records.Open(_database, settings: ("Audit:Key", KeyFile));
        var verifier = records.GetRequiredService<AuditVerifier>();
        AuditReport? report = null;
        await Until.TrueAsync(async () => (report = await verifier.VerifyAsync()).Entries >= _acknowledged.Count);
        Assert.Empty(report!.Faults);
    }

    /// <summary>How many answers there are; a word on what is not kept is none.</summary>
    private static int Replies((IReadOnlyList<JsonElement> Activities, string Watermark) read, string id) => read.Activities.Count(activity =>
        activity.TryGetProperty("replyToId", out var to) && to.GetString() == id && activity.GetProperty("text").GetString() != NotKeptNotice.Text);

    private static async Task<string?> StatusAsync(HostProcess host)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        return (await http.GetFromJsonAsync<JsonElement>(new Uri(host.Address, "/health"))).GetProperty("status").GetString();
    }
}
