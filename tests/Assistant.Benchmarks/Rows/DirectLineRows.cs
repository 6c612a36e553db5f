using System.Globalization;
using Assistant.Benchmarks.Hosting;
using Assistant.Benchmarks.Quick;

namespace Assistant.Benchmarks.Rows;

/// <summary>People in open conversations, each shown through a WebSocket.</summary>
internal static class DirectLineRows
{
    private const int Conversations = 1_000;
    private const int PerSecond = 200;

    public static IEnumerable<Row> All =>
    [
        new("directline-p99", $"Direct Line turn through WebSocket, {Conversations:N0} open conversations, {PerSecond} turns a second", "–", Goal.Most(50, "ms, the 99th of a hundred"), Turns) { IsChecked = false },
        new("directline-memory", "resident memory of an open conversation", "–", Goal.Most(40, "kB"), Memory) { IsChecked = false },
    ];

    private static async Task<Measured> Turns()
    {
        await using var host = await RunningProcess.HostAsync((await PublishedHost.SharedAsync()).Assembly);
        await using var crowd = await DirectLineCrowd.OpenAsync(host.Address, Conversations);
        await crowd.AskAsync(PerSecond, TimeSpan.FromSeconds(12)); // every question asked before, and most of what runs compiled for good
        var before = host.ProcessorSeconds;
        var turns = await crowd.AskAsync(PerSecond, TimeSpan.FromSeconds(8));
        var each = 1_000 * (host.ProcessorSeconds - before) / turns.Length;
        return new Measured(turns[turns.Length * 99 / 100], turns[turns.Length * 99 / 100], null, "ms")
        {
            Note = string.Create(CultureInfo.InvariantCulture, $"{turns.Length} turns; half of them within {turns[turns.Length / 2]:G3} ms, all within {turns[^1]:G3}; {each:G3} ms of the host's processor time each; the crowd runs on the same processors"),
        };
    }

    /// <summary>The first few conversations bring what any number of them needs: what further ones add is counted.</summary>
    private static async Task<Measured> Memory()
    {
        await using var host = await RunningProcess.HostAsync((await PublishedHost.SharedAsync()).Assembly);
        await using var first = await DirectLineCrowd.OpenAsync(host.Address, Conversations / 2);
        var before = host.ResidentMegabytes;
        await using var further = await DirectLineCrowd.OpenAsync(host.Address, Conversations);
        var each = 1_000 * (host.ResidentMegabytes - before) / Conversations;
        return new Measured(each, each, null, "kB") { Note = string.Create(CultureInfo.InvariantCulture, $"{host.ResidentMegabytes:G4} MB with {Conversations * 3 / 2} open, greeted, not yet asked anything") };
    }
}
