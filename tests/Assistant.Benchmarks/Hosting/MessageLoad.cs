using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Assistant.Benchmarks.Hosting;

/// <summary>Sends messages over a number of connections for a while, and counts.</summary>
internal sealed class MessageLoad(Uri address, bool distinct)
{
    public const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.2);

    private static readonly string[] States = [.. RealBase.Compiled.Snapshot.States.Values.Select(s => s.State.Name)];

    private int _sent;

    public async Task WarmUpAsync(int connections)
    {
        await RateAsync("/api/messages", connections);
        await RateAsync(EchoingHost.Path, connections);
    }

    public async Task<Rate> RateAsync(string path, int connections)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = connections }) { BaseAddress = address };
        var (start, processor, count) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < Round)
            {
                await SendAsync(client, path, Next());
                Interlocked.Increment(ref count);
            }
        })));
        return new Rate(count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / count);
    }

    /// <summary>Sends one message and reads the reply whole. A refusal politely worded is none: it is far quicker than an answer.</summary>
    public static async Task<string> SendAsync(HttpClient client, string path, string text)
    {
        var activity = $$"""
            {"type":"message","id":"1","text":{{JsonSerializer.Serialize(text)}},"from":{"id":"user","name":"User"},"recipient":{"id":"bot","name":"Bot"},
             "conversation":{"id":"{{Guid.NewGuid()}}"},"serviceUrl":"http://127.0.0.1:1/","channelId":"test","deliveryMode":"expectReplies"}
            """;
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        var reply = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && !reply.Contains("more than I can answer", StringComparison.Ordinal)
            ? reply
            : throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}: {reply}");
    }

    private string Next()
    {
        if (!distinct)
        {
            return Question;
        }

        var n = Interlocked.Increment(ref _sent);
        return $"How might {States[n % States.Length]} respond to US secondary sanctions on its energy sector, case {n}?";
    }
}
