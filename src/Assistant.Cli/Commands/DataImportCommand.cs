using System.CommandLine;
using System.Text.Json;
using Assistant.Cli.OwnFigures;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant data import</c>: figures that may be used on this machine and not be passed on.</summary>
internal static class DataImportCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var file = new Argument<string>("file") { Description = "A table (CSV): iso3,year,value with --indicator, or iso3,year,indicator,value.", HelpName = "FILE" };
        var dataset = new Option<string>("--dataset") { Description = "Its name, as answers will show it.", HelpName = "NAME", Required = true };
        var licence = new Option<string>("--licence") { Description = "Under what terms you hold it, as answers will show it.", HelpName = "TEXT", Required = true };
        var indicator = new Option<string?>("--indicator") { Description = "The indicator all rows are of.", HelpName = "ID" };
        var replace = new Option<bool>("--replace") { Description = "In place of the figures imported under this name before." };
        var json = new Option<bool>("--json") { Description = "What was imported, as JSON." };
        var command = new Command("import", "Keeps figures on this machine and lays them over the shipped ones; they never enter the repository.") { file, dataset, licence, indicator, replace, json };
        command.SetAction(parsed =>
        {
            var named = new SetName(parsed.GetRequiredValue(dataset), parsed.GetRequiredValue(licence));
            var table = FigureFile.Read(Path.GetFullPath(parsed.GetRequiredValue(file), console.Folder), parsed.GetValue(indicator));
            var store = content.Figures(parsed, console);
            if (parsed.GetValue(indicator) is { } one && !content.Snapshot(parsed, console).Indicators.ContainsKey(one))
            {
                throw new InputException($"--indicator {one}: there is no such indicator; see vocabulary/indicators.yaml in the rules folder");
            }

            var import = new FigureImport(content.RulesFolder(parsed, console), store);
            var set = new FigureSet(named.Id, named.Dataset, named.Licence, console.Time.GetUtcNow(), table.AsKept);
            var (problems, version) = import.Check(set, table, parsed.GetValue(replace));
            if (version is null)
            {
                foreach (var problem in problems)
                {
                    console.Error.WriteLine(problem.ToString());
                }

                console.Error.WriteLine(FormattableString.Invariant($"{problems.Count} problem(s) found; nothing was imported"));
                return ExitCodes.Wrong;
            }

            import.Keep(set);
            var folder = Path.GetDirectoryName(store.TableOf(set.Name))!;
            console.Out.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { name = set.Name, dataset = set.Dataset, licence = set.Licence, figures = table.Rows, folder, hash = $"sha256:{version.Hash}" })
                : FormattableString.Invariant($"{set.Name}: {table.Rows} {(table.Rows == 1 ? "figure" : "figures")} in {folder}\nAnswers on this machine use them, name them \"{set.Shown}\", and carry sha256:{version.Hash[..12]}.\nA host that runs takes them up with its next start or edit of the rules."));
            return ExitCodes.Done;
        });
        return command;
    }
}
