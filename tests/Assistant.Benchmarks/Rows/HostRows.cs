using System.Globalization;
using Assistant.Benchmarks.Hosting;
using Assistant.Benchmarks.Quick;

namespace Assistant.Benchmarks.Rows;

/// <summary>The host behind a real server, beside the least a host can do.</summary>
internal static class HostRows
{
    private const int Connections = 32;

    public static IEnumerable<Row> All =>
    [
        new("messages-cold", $"POST /api/messages, expectReplies, {Connections} connections, distinct questions", "an endpoint in the same host that parses the activity and echoes", Goal.Least(0.10, "of its throughput"), () => Messages(distinct: true)) { IsChecked = false },
        new("messages-warm", $"POST /api/messages, expectReplies, {Connections} connections, one question", "an endpoint in the same host that parses the activity and echoes", Goal.Least(0.70, "of its throughput"), () => Messages(distinct: false)) { IsChecked = false },
        new("start", "process start to first answer, published as the image is", "a hello-world web app", Goal.Most(2.5, "× its time"), Start) { IsChecked = false },
        new("resident-memory", "resident memory after 10,000 answers", "–", Goal.Most(200, "MB"), Memory) { IsChecked = false },
    ];

    private static async Task<Measured> Messages(bool distinct)
    {
        await using var host = await EchoingHost.StartAsync();
        var messages = new MessageLoad(host.Address, distinct);
        await messages.WarmUpAsync(Connections);
        var (ours, theirs) = (new Rate(0, double.PositiveInfinity), new Rate(0, double.PositiveInfinity));
        for (var i = 0; i < 3; i++)
        {
            ours = Rate.Best(ours, await messages.RateAsync("/api/messages", Connections));
            theirs = Rate.Best(theirs, await messages.RateAsync(EchoingHost.Path, Connections));
        }

        return new Measured(ours.PerSecond / theirs.PerSecond, ours.PerSecond, theirs.PerSecond, "requests/s")
        {
            Note = string.Create(
                CultureInfo.InvariantCulture,
                $"processor time {ours.ProcessorMilliseconds:G3} ms each against {theirs.ProcessorMilliseconds:G2}, load generator in the same process included"),
        };
    }

    private static async Task<Measured> Start()
    {
        var published = await PublishedHost.SharedAsync();
        var (ours, theirs) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var i = 0; i < 3; i++)
        {
            await using (var hello = await RunningProcess.HelloAsync())
            {
                theirs = Math.Min(theirs, hello.Seconds);
            }

            await using var host = await RunningProcess.HostAsync(published.Assembly);
            ours = Math.Min(ours, host.Seconds);
        }

        return new Measured(ours / theirs, ours, theirs, "s");
    }

    private static async Task<Measured> Memory()
    {
        await using var host = await RunningProcess.HostAsync((await PublishedHost.SharedAsync()).Assembly);
        await host.AskAsync(questions: 10_000, Connections);
        return new Measured(host.ResidentMegabytes, host.ResidentMegabytes, null, "MB") { Note = "1,000 different questions" };
    }
}
