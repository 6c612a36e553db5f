using System.Diagnostics;

namespace Assistant.Benchmarks.Hosting;

/// <summary>Many open conversations with one host, whose people ask one after another at a steady pace.</summary>
internal sealed class DirectLineCrowd : IAsyncDisposable
{
    private const int AtOnce = 16;

    private static readonly string[] Questions =
        [.. RealBase.Compiled.Snapshot.States.Values.Take(50).Select(s => $"How might {s.State.Name} respond to US energy sanctions?")];

    private readonly HttpClient _client;
    private readonly DirectLineTalk[] _talks;

    private DirectLineCrowd(HttpClient client, DirectLineTalk[] talks) => (_client, _talks) = (client, talks);

    public static async Task<DirectLineCrowd> OpenAsync(Uri host, int conversations)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = host };
        var talks = new DirectLineTalk[conversations];
        await Parallel.ForAsync(0, conversations, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) => talks[i] = await DirectLineTalk.OpenAsync(client));
        return new DirectLineCrowd(client, talks);
    }

    /// <summary>Asks for a while; a turn that is late does not hold up the next.</summary>
    /// <returns>Milliseconds of each turn, from when it was due until the reply was there, in ascending order.</returns>
    public async Task<double[]> AskAsync(int perSecond, TimeSpan time)
    {
        var (start, turns) = (Stopwatch.GetTimestamp(), new List<Task<double>>());
        using var clock = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < time)
        {
            while (turns.Count < elapsed.TotalSeconds * perSecond)
            {
                turns.Add(TurnAsync(turns.Count, start + (long)((double)turns.Count / perSecond * Stopwatch.Frequency)));
            }

            await clock.WaitForNextTickAsync();
        }

        return [.. (await Task.WhenAll(turns)).Order()];
    }

    /// <summary>Each conversation asks its one question again and again.</summary>
    private async Task<double> TurnAsync(int turn, long due)
    {
        var talk = turn % _talks.Length;
        return Stopwatch.GetElapsedTime(due, await _talks[talk].AskAsync(Questions[talk % Questions.Length])).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_talks.Select(talk => talk.DisposeAsync().AsTask()));
        _client.Dispose();
    }
}
