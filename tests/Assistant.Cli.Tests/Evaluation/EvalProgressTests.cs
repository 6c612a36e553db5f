using Assistant.Cli.Evaluation;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Cli.Tests.Evaluation;

public sealed class EvalProgressTests
{
    [Theory]
    [InlineData(true, 0.9, false)]
    [InlineData(true, 1.5, true)]
    [InlineData(false, 5, false)]
    public void Steps_are_counted_where_somebody_watches_and_it_takes_long(bool watched, double seconds, bool shown)
    {
        using var error = new StringWriter();
        var clock = new FakeTimeProvider();
        var progress = new EvaluationProgress(new CliConsole(TextReader.Null, TextWriter.Null, error) { ShowsProgress = watched, Time = clock }, "questions");

        progress.Step();
        clock.Advance(TimeSpan.FromSeconds(seconds));
        progress.Step();
        progress.End();

        Assert.Equal(shown, error.ToString().Contains("questions: 2", StringComparison.Ordinal));
    }
}
