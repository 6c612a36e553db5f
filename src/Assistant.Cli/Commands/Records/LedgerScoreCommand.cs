using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant ledger score</c>: hits, misses, and what is open.</summary>
internal static class LedgerScoreCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("score", "Counts hits and misses, and says what is open.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var items = await records.GetRequiredService<IForecastLedger>().ReadAsync(cancellationToken).ConfigureAwait(false);
            var score = LedgerScore.Of(items, DateOnly.FromDateTime(console.Time.GetUtcNow().UtcDateTime));
            await console.Out.WriteLineAsync(parsed.GetValue(json) ? RecordsJson.Of(new { schemaVersion = "1", score }) : Text(score)).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Text(LedgerScore score) => FormattableString.Invariant(
        $"""
        {score.Assessments} assessments: {score.Hits} hits, {score.Misses} misses, {score.Open} open ({score.Due} of them due)
        a chosen response among the first three: {score.AmongThree} of {score.Hits + score.Misses}
        Brier (mean squared difference of score and fact, lower is better): {(score.Brier is { } brier ? FormattableString.Invariant($"{brier:0.000}") : "none resolved yet")}
        """);
}
