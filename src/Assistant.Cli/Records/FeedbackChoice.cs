using System.CommandLine;
using Assistant.Storage.Feedback;

namespace Assistant.Cli.Records;

/// <summary>Which feedback a command looks at.</summary>
internal sealed class FeedbackChoice
{
    public Option<string?> Since { get; } = new("--since") { Description = "Only from this day on.", HelpName = "DAY" };

    public Option<bool> Complaints { get; } = new("--complaints") { Description = "Only thumbs down." };

    public Task<IReadOnlyList<FeedbackItem>> ReadAsync(ParseResult parsed, FeedbackRecords records, CancellationToken cancellationToken) =>
        records.ReadAsync(Dates.Start(Dates.ReadOptional("--since", parsed.GetValue(Since))), parsed.GetValue(Complaints), cancellationToken);
}
