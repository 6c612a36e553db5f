using Assistant.Cli.Batch;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void Nothing_is_counted_within_a_second()
    {
        using var error = new StringWriter();
        var (progress, clock) = Watched(error, watched: true);

        clock.Advance(TimeSpan.FromSeconds(0.9));
        progress.Step();
        progress.End();

        Assert.Empty(error.ToString());
    }

    [Fact]
    public void A_longer_batch_is_counted_where_somebody_watches()
    {
        using var error = new StringWriter();
        var (progress, clock) = Watched(error, watched: true);

        progress.Step();
        clock.Advance(TimeSpan.FromSeconds(1.5));
        progress.Step();
        progress.End();

        Assert.Contains("2 rows", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_counted_where_nobody_watches()
    {
        using var error = new StringWriter();
        var (progress, clock) = Watched(error, watched: false);

        clock.Advance(TimeSpan.FromSeconds(5));
        progress.Step();
        progress.End();

        Assert.Empty(error.ToString());
    }

    private static (BatchProgress Progress, FakeTimeProvider Clock) Watched(StringWriter error, bool watched)
    {
        var clock = new FakeTimeProvider();
        return (new BatchProgress(new CliConsole(TextReader.Null, TextWriter.Null, error) { ShowsProgress = watched, Time = clock }), clock);
    }
}
