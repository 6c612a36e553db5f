using System.CommandLine;
using System.Globalization;
using Assistant.Cli.Display;
using Assistant.Cli.Records;
using Assistant.Storage.Statistics;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant stats</c>: use, without content.</summary>
internal static class StatsCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var since = new Option<string?>("--since") { Description = "Only from this day on.", HelpName = "DAY" };
        var csv = new Option<bool>("--csv") { Description = "As CSV." };
        var command = new Command("stats", "Counts users, questions, declines by reason and thumbs, by day and channel; no content.") { since, csv };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var from = Dates.ReadOptional("--since", parsed.GetValue(since));
            await using var records = RecordsRun.Open(parsed, console, content);
            var rows = await records.GetRequiredService<UseStatistics>().ReadAsync(from, cancellationToken).ConfigureAwait(false);
            string[] columns = ["day", "channel", "users", "questions", .. UseStatistics.Reasons.Select(r => $"declined {r}"), "thumbs up", "thumbs down"];
            if (parsed.GetValue(csv))
            {
                await console.Out.WriteLineAsync(string.Join(',', columns.Select(c => c.Replace(' ', '-')))).ConfigureAwait(false);
                foreach (var row in rows)
                {
                    await console.Out.WriteLineAsync(string.Join(',', Cells(row).Select(Quoted))).ConfigureAwait(false);
                }

                return ExitCodes.Done;
            }

            var table = new Table().Border(TableBorder.None).AddColumns([.. columns.Select(c => new TableColumn(c))]);
            foreach (var row in rows)
            {
                table.AddRow([.. Cells(row).Select(Markup.Escape)]);
            }

            Screen.On(console).Write(table);
            return ExitCodes.Done;
        });
        return command;
    }

    private static IEnumerable<string> Cells(UseRow row) =>
    [
        row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        row.Channel,
        Number(row.Users),
        Number(row.Questions),
        .. UseStatistics.Reasons.Select(r => Number(row.Declined.GetValueOrDefault(r))),
        Number(row.Helpful),
        Number(row.Unhelpful),
    ];

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A channel names itself; nothing it writes becomes a formula or another cell.</summary>
    private static string Quoted(string cell) => cell.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && cell is not ['-', ..]
        ? cell
        : $"\"'{OneLine.Of(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
