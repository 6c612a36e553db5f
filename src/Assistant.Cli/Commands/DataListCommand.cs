using System.CommandLine;
using System.Text.Json;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant data list</c>: the figures of this machine.</summary>
internal static class DataListCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("list", "Lists the figures kept on this machine.") { json };
        command.SetAction(parsed =>
        {
            var store = content.Figures(parsed, console);
            var sets = store.Read().Select(s => (Set: s, Rows: s.Table.Text.Split('\n').Count(l => l.Length > 0) - 1)).ToList();
            if (parsed.GetValue(json))
            {
                console.Out.WriteLine(JsonSerializer.Serialize(sets.Select(s => new
                {
                    name = s.Set.Name,
                    dataset = s.Set.Dataset,
                    licence = s.Set.Licence,
                    imported = s.Set.Imported,
                    figures = s.Rows,
                })));
                return ExitCodes.Done;
            }

            foreach (var (set, rows) in sets)
            {
                console.Out.WriteLine(FormattableString.Invariant($"{set.Name}  {rows} {(rows == 1 ? "figure" : "figures")}, imported {set.Imported:yyyy-MM-dd}; {set.Dataset}; {set.Licence}"));
            }

            if (sets.Count == 0)
            {
                console.Out.WriteLine($"no figures of this machine; they would lie in {store.Folder}");
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
