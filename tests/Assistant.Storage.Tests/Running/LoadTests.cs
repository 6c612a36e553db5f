using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Running;

/// <summary>Full turns under load, each accepted on disk, answered from a warm cache, recorded and read back through a WebSocket.</summary>
/// <remarks>
/// The load generator shares the machine's cores. Figures are written out; what is asserted holds on any machine. <c>ASSISTANT_LOAD_SECONDS</c> makes the
/// sustained run longer: infra/soak.sh sets it to half an hour.
/// </remarks>
[Trait("Category", "Long")]
public sealed class LoadTests : IDisposable
{
    private const int Clients = 64;

    private static readonly string[] Questions =
    [
        "How might Serbia respond to US secondary sanctions on its energy sector?", "How might Georgia respond to EU sanctions on finance?",
        "How might Kazakhstan respond to US secondary sanctions on trade?", "How might Armenia respond to sanctions on arms?",
    ];

    private readonly DirectoryInfo _data = Some.Folder();

    [Fact]
    public async Task Under_sustained_load_no_turn_fails_and_memory_stays_flat()
    {
        var seconds = int.TryParse(Environment.GetEnvironmentVariable("ASSISTANT_LOAD_SECONDS"), out var asked) ? asked : 60;
        await using var host = await HostProcess.StartAsync(_data.FullName, [.. ChatClient.Settings[..4], .. ChatClient.Unlimited]);
        await using var crowd = await Crowd.GatherAsync(host.Address, Clients);
        await crowd.TalkAsync(TimeSpan.FromSeconds(5)); // warm: code, caches and connections

        var (early, processor) = (host.Memory, host.Processor);
        var first = await crowd.TalkAsync(TimeSpan.FromSeconds(20));
        var rest = await crowd.TalkAsync(TimeSpan.FromSeconds(Math.Max(1, seconds - 20)));

        var perTurn = (host.Processor - processor) / (first.Turns + rest.Turns);
        await Console.Out.WriteLineAsync($"first 20 s: {first}; after: {rest}; {perTurn.TotalMilliseconds:0.00} ms of the host's processor time a turn; memory {early / 1_000_000} MB, then {host.Memory / 1_000_000} MB");
        Assert.Equal((0, 0), (first.Failures, rest.Failures));
        Assert.True(rest.P99 <= 3 * first.P99 + TimeSpan.FromMilliseconds(50), $"first 20 s: {first}; after: {rest}");
        Assert.True(host.Memory < early * 2, $"{early} bytes, then {host.Memory}");
    }

    [Fact]
    public async Task Overloaded_the_host_refuses_with_429_or_503_alone_and_is_itself_again_within_two_seconds()
    {
        await using var host = await HostProcess.StartAsync(_data.FullName, [.. ChatClient.Settings[..4], .. ChatClient.Unlimited, "--MaxPendingTurns", "64"]);
        var clients = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => ChatClient.StartAsync(host.Address)));
        var answers = new ConcurrentDictionary<HttpStatusCode, int>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(clients.SelectMany((client, place) => Enumerable.Range(0, 8).Select(async lane =>
        {
            for (var number = 0; clock.Elapsed < TimeSpan.FromSeconds(10); number++)
            {
                using var response = await client.TrySayAsync(host.Address, Questions[number % Questions.Length], $"{place}.{lane}.{number}");
                answers.AddOrUpdate(response.StatusCode, 1, (_, count) => count + 1);
            }
        })));

        Assert.All(answers.Keys, status => Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable }));
        var recovering = Stopwatch.StartNew();
        await using var crowd = await Crowd.GatherAsync(host.Address, 1);
        await crowd.TalkAsync(TimeSpan.FromMilliseconds(1));
        await Console.Out.WriteLineAsync($"overload: {string.Join(", ", answers.Select(answer => $"{answer.Value} × {(int)answer.Key}"))}; a new turn after {recovering.ElapsedMilliseconds} ms");
        Assert.True(recovering.Elapsed < TimeSpan.FromSeconds(2), $"{recovering.Elapsed}");
    }

    public void Dispose() => _data.Delete(recursive: true);

    /// <summary>What a stretch of load came to.</summary>
    private sealed record Stretch(int Turns, int Failures, double PerSecond, TimeSpan P50, TimeSpan P99)
    {
        public override string ToString() =>
            $"{Turns} turns, {PerSecond:0}/s, p50 {P50.TotalMilliseconds:0} ms, p99 {P99.TotalMilliseconds:0} ms, {Failures} failed";
    }

    /// <summary>People who each wait for their answer before they write again.</summary>
    private sealed class Crowd(Uri host) : IAsyncDisposable
    {
        private readonly List<(ChatClient Client, ChatStream Stream)> _people = [];
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);
        private long _said;

        public static async Task<Crowd> GatherAsync(Uri host, int people)
        {
            var crowd = new Crowd(host);
            for (var number = 0; number < people; number++)
            {
                var client = await ChatClient.StartAsync(host);
                crowd._people.Add((client, await ChatStream.OpenAsync(client, host, id => crowd.Answer(id).TrySetResult())));
            }

            return crowd;
        }

        public async Task<Stretch> TalkAsync(TimeSpan time)
        {
            var times = new ConcurrentBag<TimeSpan>();
            var failures = 0;
            var clock = Stopwatch.StartNew();
            await Task.WhenAll(_people.Select(async person =>
            {
                do
                {
                    var started = clock.Elapsed;
                    try
                    {
                        var number = Interlocked.Increment(ref _said);
                        var id = await person.Client.SayAsync(host, Questions[number % Questions.Length], $"t{number}");
                        await Answer(id).Task.WaitAsync(TimeSpan.FromSeconds(20));
                        _waiting.TryRemove(id, out _);
                        times.Add(clock.Elapsed - started);
                    }
                    catch (Exception fault) when (fault is HttpRequestException or TimeoutException or OperationCanceledException)
                    {
                        Interlocked.Increment(ref failures);
                    }
                }
                while (clock.Elapsed < time);
            }));
            var sorted = times.Order().ToList();
            return new Stretch(sorted.Count, failures, sorted.Count / clock.Elapsed.TotalSeconds, At(sorted, 0.5), At(sorted, 0.99));
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var (_, stream) in _people)
            {
                await stream.DisposeAsync();
            }
        }

        private TaskCompletionSource Answer(string id) =>
            _waiting.GetOrAdd(id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

        private static TimeSpan At(List<TimeSpan> sorted, double share) => sorted.Count == 0 ? TimeSpan.MaxValue : sorted[(int)(share * (sorted.Count - 1))];
    }
}
