using System.Collections.Concurrent;
using System.Globalization;
using Assistant.Storage.Audit;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Running;

/// <summary>The host is killed while people write, again and again, and each time starts anew on the same data.</summary>
internal sealed class KilledHost : IDisposable
{
    private const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";
    private const int Clients = 12;

    private readonly DirectoryInfo _data = Some.Folder();
    private readonly ConcurrentDictionary<string, (ChatClient Client, string Id)> _acknowledged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _complained = new(StringComparer.Ordinal);
    private long _sent;

    public void Dispose() => _data.Delete(recursive: true);

    /// <summary>Kills it so often, and then holds what is kept against what was acknowledged.</summary>
    /// <returns>How long the host took to be ready, shortest first.</returns>
    public async Task<IReadOnlyList<TimeSpan>> KillAsync(int kills)
    {
        var starts = new List<TimeSpan>();
        var clients = new List<ChatClient>();
        for (var kill = 0; kill < kills; kill++)
        {
            await using var host = await HostProcess.StartAsync(_data.FullName, ChatClient.Settings);
            starts.Add(host.TimeToReady);
            while (clients.Count < Clients)
            {
                clients.Add(await ChatClient.StartAsync(host.Address));
            }

            using var stop = new CancellationTokenSource();
            var talking = clients.Select(client => TalkAsync(client, host.Address, stop.Token)).ToList();
            var before = _acknowledged.Count;
            await Until.TrueAsync(() => _acknowledged.Count >= before + 40 + (kill * 7 % 50));
            await host.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(talking);
        }

        await using var last = await HostProcess.StartAsync(_data.FullName, ChatClient.Settings);
        await VerifyAsync(last.Address);
        var replies = 0;
        foreach (var client in clients)
        {
            replies += await RepliesAsync(client, last.Address);
        }

        await using var records = Records.Open(_data.FullName);
        var words = await SaidOfAnswers.IsKeptOnceAsync(records, [.. _complained.Keys]);
        Assert.Equal(0, await last.StopAsync());
        var log = await records.GetRequiredService<AuditVerifier>().VerifyAsync();
        Assert.Equal((replies + words, 0), (log.Entries, log.Faults.Count)); // a turn that was run again is in the log once, like any other
        starts.Sort();
        Assert.True(_acknowledged.Count >= 40 * kills);
        Assert.True(_complained.Count >= 10 * kills);
        await Console.Out.WriteLineAsync($"{kills} kills, {_acknowledged.Count} turns and {_complained.Count} words acknowledged, ready after {starts[starts.Count / 2].TotalMilliseconds:0} ms (median), {starts[^1].TotalMilliseconds:0} ms (longest)");
        return starts;
    }

    /// <summary>How many replies there are once everything that was kept is answered, what nobody was told to be kept included.</summary>
    private static async Task<int> RepliesAsync(ChatClient client, Uri host)
    {
        var replies = 0;
        await Until.TrueAsync(async () =>
        {
            var said = (await client.ReadAsync(host)).Activities;
            replies = said.Count(activity => activity.TryGetProperty("replyToId", out _));
            return replies == said.Count(activity => activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("id").GetString()!.StartsWith("dl_", StringComparison.Ordinal));
        });
        return replies;
    }

    /// <summary>Writes one message after another, each one to five times, and first once more what an earlier process acknowledged last, newest first.</summary>
    private async Task TalkAsync(ChatClient client, Uri host, CancellationToken stop)
    {
        var watermark = "";
        try
        {
            foreach (var (name, (_, id)) in _acknowledged.Where(turn => turn.Value.Client == client).OrderByDescending(turn => int.Parse(turn.Key.AsSpan(1), CultureInfo.InvariantCulture)).Take(3))
            {
                Assert.Equal(id, await client.SayAsync(host, Question, name));
            }
        }
        catch (HttpRequestException)
        {
            // Killed already.
        }

        while (!stop.IsCancellationRequested)
        {
            var number = Interlocked.Increment(ref _sent);
            var name = $"m{number}";
            try
            {
                var sending = Enumerable.Range(0, 1 + (int)(number % 5)).Select(_ => client.SayAsync(host, Question, name)).ToList();
                var id = await await Task.WhenAny(sending);
                _acknowledged[name] = (client, id);
                Assert.All(await Task.WhenAll(sending), again => Assert.Equal(id, again));

                // At most as many as may wait.
                (string ActivityId, string AnswerId)? answer = null;
                await Until.TrueAsync(async () =>
                {
                    (var news, watermark) = await client.ReadAsync(host, watermark);
                    answer = ChatClient.AnswerTo(id, news);
                    return stop.IsCancellationRequested || answer is not null;
                });
                if (answer is var (_, answerId))
                {
                    await ComplainAsync(client, host, answerId, $"of {name}");
                }
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
            {
                // Killed in the middle: nothing was acknowledged.
            }
        }
    }

    private async Task ComplainAsync(ChatClient client, Uri host, string answerId, string words)
    {
        var id = await client.ComplainAsync(host, answerId, words);
        _complained[words] = true;
        if (_sent % 5 == 0)
        {
            Assert.Equal(id, await client.ComplainAsync(host, answerId, words));
        }
    }

    private async Task VerifyAsync(Uri host)
    {
        foreach (var conversation in _acknowledged.Values.GroupBy(turn => turn.Client))
        {
            var ids = conversation.Select(turn => turn.Id).ToHashSet(StringComparer.Ordinal);
            IReadOnlyDictionary<string, int> replies = new Dictionary<string, int>(StringComparer.Ordinal);
            await Until.TrueAsync(async () =>
            {
                var (activities, _) = await conversation.Key.ReadAsync(host);
                replies = activities.Where(activity => activity.TryGetProperty("replyToId", out _))
                    .CountBy(activity => activity.GetProperty("replyToId").GetString()!).ToDictionary(StringComparer.Ordinal);
                return ids.All(replies.ContainsKey);
            });
            Assert.All(ids, id => Assert.Equal(1, replies[id]));
        }
    }
}
