using System.Globalization;
using System.Text.Json;
using Assistant.Host.Tests.Support;
using Assistant.RuleBase.Loading;
using Xunit.Abstractions;

namespace Assistant.Host.Tests.Rules;

/// <summary>While people ask, maintainers save: nobody notices but by the version an answer names.</summary>
[Collection(MeasuredTimes.Alone)]
public sealed class EditsUnderLoadTests(ITestOutputHelper output) : IDisposable
{
    private const string Edited = "claims/trade.yaml";
    private const string Figure = "up: [0.4, 0.8]";

    /// <summary>
    /// What is promised. On two free cores, 29 November 2026, five runs: half of the edits were live within .18 to .20 s, 19 of 20 within .24 to .33 s, the slowest within .31 to .39 s.
    /// </summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);

    /// <summary>A host that has just started still compiles its own code: its first edits took up to 1.5 s of the machine.</summary>
    private static readonly TimeSpan Cold = TimeSpan.FromSeconds(4);

    /// <summary>How long people ask before the first save: nobody edits a host in its first seconds.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(4);

    private static readonly string[] Asked =
    [
        "How might Serbia respond to US sanctions?", "Vietnam under US tariffs", "And if it is comprehensive?", "How might Georgia respond to a Russian wine ban?",
        "What does the document say about talent?", "Kazakhstan: secondary sanctions over Russia", "Which rules speak about regional organisations?", "hello",
    ];

    private readonly RulesCopy _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public Task A_few_edits_while_people_ask_fail_no_request() => EditAsync(edits: 10, perSecond: 20, TimeSpan.FromMilliseconds(300), TimeSpan.Zero, Cold);

    [Fact]
    [Trait("Category", "Long")]
    public Task A_hundred_edits_in_half_a_minute_at_fifty_requests_a_second_fail_no_request_and_are_soon_live() =>
        EditAsync(edits: 100, perSecond: 50, TimeSpan.FromMilliseconds(300), Settled, Warm);

    private async Task EditAsync(int edits, int perSecond, TimeSpan apart, TimeSpan before, TimeSpan bound)
    {
        await using var host = await EditedHost.StartAsync(_rules, "--Limits:QuestionsPerMinute", "100000");
        var (original, good) = (_rules.Read(Edited), new List<string> { HashOf(_rules.Read(Edited)) });
        var saved = new List<(MachineMoment At, string Hash)>();
        using var done = new CancellationTokenSource();
        var start = MachineMoment.Now;
        var asking = AskAsync(host, perSecond, start, done.Token);
        var seen = WatchAsync(host, done.Token);
        await PaceAsync(start, before);

        for (var i = 1; i <= edits; i++)
        {
            var broken = i % 5 == 0 && i < edits;
            var text = broken ? original + $"\n- id: trade.half-{i}\n" : WithFigure(original, i);
            if (broken)
            {
                await LiveAsync(host, saved[^1].Hash); // or there would be no file left that could be
                _rules.Write(Edited, text);
            }
            else
            {
                _rules.Write(Edited, text);
                saved.Add((MachineMoment.Now, HashOf(text)));
                good.Add(saved[^1].Hash);
            }

            await PaceAsync(start, before + (apart * i));
        }

        await LiveAsync(host, saved[^1].Hash);
        await done.CancelAsync();
        var (answers, live) = (await asking, await seen);

        Assert.All(answers, answer => Assert.Contains(answer, good));
        Assert.InRange(answers.Count, perSecond * edits * apart.TotalSeconds * 0.7, double.MaxValue);
        var taken = saved.Select(edit => (edit.At, Live: LiveAt(edit, saved, live))).ToList();
        var times = taken.Select(t => t.At.Until(t.Live)).Order().ToArray();
        var walls = taken.Select(t => t.At.WallUntil(t.Live)).Order().ToArray();
        output.WriteLine($"{answers.Count} answers, {live.Count} versions seen live, {times.Length} good edits");
        output.WriteLine($"live after, of the machine: {Told(times)}; by the wall: {Told(walls)}");
        Assert.InRange(times[^1], TimeSpan.Zero, bound);
    }

    private static Task LiveAsync(EditedHost host, string hash) => host.VersionWhereAsync(version => version.EndsWith(hash[..12], StringComparison.Ordinal));

    private static string Told(TimeSpan[] times) => string.Create(
        CultureInfo.InvariantCulture,
        $"median {times[times.Length / 2].TotalMilliseconds:F0} ms, 19 of 20 within {times[times.Length * 19 / 20].TotalMilliseconds:F0} ms, slowest {times[^1].TotalMilliseconds:F0} ms");

    /// <summary>A real edit: a rule applies from another figure on.</summary>
    private static string WithFigure(string text, int edit)
    {
        Assert.Contains(Figure, text, StringComparison.Ordinal);
        return text.Replace(Figure, string.Create(CultureInfo.InvariantCulture, $"up: [{0.2 + (edit / 1000.0)}, 0.8]"), StringComparison.Ordinal);
    }

    /// <summary>When an edit, or a later one that overtook it, was first seen in force.</summary>
    private static MachineMoment LiveAt((MachineMoment At, string Hash) edit, List<(MachineMoment At, string Hash)> saved, List<(MachineMoment At, string Hash)> live)
    {
        var atLeast = saved.SkipWhile(s => s != edit).Select(s => s.Hash[..12]).ToHashSet(StringComparer.Ordinal);
        return live.First(l => atLeast.Contains(l.Hash)).At;
    }

    private static async Task<List<string>> AskAsync(EditedHost host, int perSecond, MachineMoment start, CancellationToken done)
    {
        var answers = new List<Task<string>>();
        while (!done.IsCancellationRequested)
        {
            await PaceAsync(start, TimeSpan.FromSeconds((answers.Count + 1.0) / perSecond));
            answers.Add(HashAsync(host, Asked[answers.Count % Asked.Length]));
        }

        return [.. await Task.WhenAll(answers)];
    }

    /// <summary>Waits for a moment of the machine's time: people and maintainers go on at the rate it would see if it had nothing else to do.</summary>
    private static async Task PaceAsync(MachineMoment start, TimeSpan until)
    {
        while (start.Until(MachineMoment.Now) < until)
        {
            await Task.Delay(5);
        }
    }

    private static async Task<string> HashAsync(EditedHost host, string question)
    {
        using var answer = JsonDocument.Parse(await host.AnswerAsync(question));
        return answer.RootElement.GetProperty("ruleBase").GetProperty("hash").GetString()!["sha256:".Length..];
    }

    private static async Task<List<(MachineMoment At, string Hash)>> WatchAsync(EditedHost host, CancellationToken done)
    {
        var live = new List<(MachineMoment At, string Hash)>();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!done.IsCancellationRequested)
        {
            await tick.WaitForNextTickAsync(CancellationToken.None);
            var hash = (await host.VersionAsync()).Split('+')[1];
            if (live.Count == 0 || live[^1].Hash != hash)
            {
                live.Add((MachineMoment.Now, hash));
            }
        }

        return live;
    }

    private string HashOf(string text) => ContentHash.Of(new RuleFolder(_rules.Folder).ReadAll().Select(f => f.Path == Edited ? f with { Text = text } : f));
}
