using System.CommandLine;
using Assistant.Cli.Display;
using Assistant.Cli.Records;
using Assistant.Storage.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant ledger list</c>: every assessment.</summary>
internal static class LedgerListCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var open = new Option<bool>("--open") { Description = "Only those nobody has coded." };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("list", "Lists the assessments, oldest first.") { open, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var items = (await records.GetRequiredService<IForecastLedger>().ReadAsync(cancellationToken).ConfigureAwait(false))
                .Where(i => !parsed.GetValue(open) || i.Outcome is null).ToList();
            if (parsed.GetValue(json))
            {
                await console.Out.WriteLineAsync(RecordsJson.Of(new { schemaVersion = "1", items })).ConfigureAwait(false);
            }
            else
            {
                Show(items, console);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void Show(IReadOnlyList<LedgerItem> items, CliConsole console)
    {
        if (items.Count == 0)
        {
            console.Out.WriteLine("no assessment; assistant ledger record freezes one");
            return;
        }

        var today = DateOnly.FromDateTime(console.Time.GetUtcNow().UtcDateTime);
        var table = new Table().Border(TableBorder.None).AddColumns("No", "frozen", "by", "state", "first", "until", "outcome");
        foreach (var item in items)
        {
            table.AddRow(new[]
            {
                FormattableString.Invariant($"{item.Number}"),
                FormattableString.Invariant($"{item.At:yyyy-MM-dd}"),
                item.Assessment.By,
                item.Assessment.State,
                item.Assessment.Forecasts[0].Option,
                FormattableString.Invariant($"{item.Assessment.Horizon:yyyy-MM-dd}"),
                item.IsHit switch { true => "hit", false => "miss", _ => item.IsDue(today) ? "due" : "open" },
            }.Select(Markup.Escape).ToArray());
        }

        Screen.On(console).Write(table);
    }
}
