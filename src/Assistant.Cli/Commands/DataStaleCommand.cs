using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Assistant.Cli.Display;
using Assistant.Cli.OwnFigures;
using Spectre.Console;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant data stale</c>: which figures are old, and which of them matter.</summary>
internal static class DataStaleCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var all = new Option<bool>("--all") { Description = "Also indicators that move nothing." };
        var json = new Option<bool>("--json") { Description = "Everything as JSON, with the states by age." };
        var command = new Command("stale", "Lists figures by age and by how much they move rankings, what is worth renewing first.") { all, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            var compiled = content.Load(parsed, console);
            var ages = new FigureAges(compiled).All(cancellationToken);
            if (parsed.GetValue(json))
            {
                console.Out.WriteLine(Json(ages, compiled.Snapshot.Parameters.StaleAfter, compiled.Snapshot.Released.Year));
                return Task.FromResult(ExitCodes.Done);
            }

            var screen = Screen.On(console);
            screen.Write(Table(parsed.GetValue(all) ? ages : [.. ages.Where(a => a.Moves > 0)]));
            console.Out.WriteLine(FormattableString.Invariant(
                $"Old: more than {compiled.Snapshot.Parameters.StaleAfter} years before {compiled.Snapshot.Released.Year}. Moves: mean change of a score, in points of 100, were the figure missing; flips: cases whose first response would change."));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static Table Table(IReadOnlyList<FigureAge> ages)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var head in new[] { "indicator", "states", "years", "old", "moves", "flips" })
        {
            table.AddColumn(head == "indicator" ? new TableColumn(head) : new TableColumn(head).RightAligned());
        }

        foreach (var age in ages)
        {
            table.AddRow(
                Markup.Escape(age.Indicator + (age.Local > 0 ? " *" : "")),
                FormattableString.Invariant($"{age.States}/{age.OfStates}"),
                age.Newest is null ? "any" : FormattableString.Invariant($"{age.Oldest} / {age.Median} / {age.Newest}"),
                age.OldShare.ToString("0 %", CultureInfo.InvariantCulture),
                age.Moves.ToString("0.00", CultureInfo.InvariantCulture),
                age.Flips.ToString("0.0 %", CultureInfo.InvariantCulture));
        }

        return ages.Any(a => a.Local > 0) ? table.Caption("* with figures of this machine") : table;
    }

    private static string Json(IReadOnlyList<FigureAge> ages, int staleAfter, int year) => JsonSerializer.Serialize(new
    {
        staleAfter,
        year,
        indicators = ages.Select(a => new
        {
            id = a.Indicator,
            states = a.States,
            ofStates = a.OfStates,
            oldest = a.Oldest,
            median = a.Median,
            newest = a.Newest,
            ages = a.Ages.Select(g => new { years = g.Key, states = g.Value }),
            old = a.Old,
            oldShare = Math.Round(a.OldShare, 4),
            local = a.Local,
            moves = Math.Round(a.Moves, 4),
            flips = Math.Round(a.Flips, 4),
        }),
    });
}
