using System.CommandLine;
using Assistant.Cli.Content;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Schema;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules schema</c>: what editors need to complete and check the rules as one types.</summary>
internal static class RulesSchemaCommand
{
    private const string AllWell = "every schema and first line is as it should be";

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; end with 1 when a schema or a file's first line is not what it would be." };
        var json = new Option<bool>("--json") { Description = "The files written, or to be written, as JSON." };
        var command = new Command("schema", "Writes rules/schema/*.json and the first line by which an editor finds the schema of each YAML file.") { check, json };
        command.SetAction(parsed =>
        {
            var folder = content.OwnRulesFolder(parsed, console);
            var (paths, files, snapshot) = (new ShownPaths(folder, console.Folder), FolderFiles.Read(folder, console), content.Snapshot(parsed, console));
            RuleFile[] stale =
            [
                .. RuleSchemas.Of(snapshot).Where(s => Standing(folder, s.Path) != s.Text),
                .. files.Select(f => f with { Text = SchemaLine.Put(f.Path, f.Text) }).Where(f => files.First(o => o.Path == f.Path).Text != f.Text),
            ];
            var ok = stale.Length == 0 || !parsed.GetValue(check);
            if (!parsed.GetValue(check))
            {
                ContentWriter.Write(folder, stale);
            }

            if (parsed.GetValue(json))
            {
                console.Out.Write(JsonReport.Of(
                    "rules schema", ok, snapshot.Version, new { files = stale.Length, text = stale.Length == 0 ? AllWell : "" },
                    stale.Select(f => new { file = paths.Of(f.Path), written = !parsed.GetValue(check), fault = Fault(f.Path) })));
            }
            else
            {
                console.Out.WriteLine(stale.Length == 0 ? AllWell : string.Join('\n', stale.Select(f => parsed.GetValue(check)
                    ? $"{paths.Of(f.Path)}:1:1: {Fault(f.Path)}; run `assistant rules schema`"
                    : $"wrote {paths.Of(f.Path)}")));
            }

            return ok ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }

    private static string Fault(string path) =>
        path.StartsWith("schema/", StringComparison.Ordinal) ? "the schema is missing or older than the rules" : "the first line does not name the file's schema";

    private static string? Standing(string folder, string path) =>
        File.Exists(Path.Combine(folder, path)) ? File.ReadAllText(Path.Combine(folder, path)).ReplaceLineEndings("\n") : null;
}
