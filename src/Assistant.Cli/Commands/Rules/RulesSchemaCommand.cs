using System.CommandLine;
using Assistant.Cli.Content;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Schema;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules schema</c>: what editors need to complete and check the rules as one types.</summary>
internal static class RulesSchemaCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; end with 1 when a schema or a file's first line is not what it would be." };
        var command = new Command("schema", "Writes rules/schema/*.json and the first line by which an editor finds the schema of each YAML file.") { check };
        command.SetAction(parsed =>
        {
            var folder = content.OwnRulesFolder(parsed, console);
            var files = new RuleFolder(folder).ReadAll();
            var loaded = RuleBaseLoader.Check(new RuleFolder(folder));
            var snapshot = loaded.Snapshot ?? throw new InvalidRulesException(loaded.Problems);
            RuleFile[] stale =
            [
                .. RuleSchemas.Of(snapshot).Where(s => Standing(folder, s.Path) != s.Text),
                .. files.Select(f => f with { Text = SchemaLine.Put(f.Path, f.Text) }).Where(f => files.First(o => o.Path == f.Path).Text != f.Text),
            ];
            if (!parsed.GetValue(check))
            {
                ContentWriter.Write(folder, stale);
                console.Out.WriteLine(stale.Length == 0 ? "every schema and first line is as it should be" : string.Join('\n', stale.Select(f => $"wrote {f.Path}")));
                return ExitCodes.Done;
            }

            foreach (var file in stale)
            {
                console.Out.WriteLine($"{file.Path}:1:1: {Fault(file.Path)}; run `assistant rules schema`");
            }

            return stale.Length == 0 ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }

    private static string Fault(string path) =>
        path.StartsWith("schema/", StringComparison.Ordinal) ? "the schema is missing or older than the rules" : "the first line does not name the file's schema";

    private static string? Standing(string folder, string path) =>
        File.Exists(Path.Combine(folder, path)) ? File.ReadAllText(Path.Combine(folder, path)).ReplaceLineEndings("\n") : null;
}
