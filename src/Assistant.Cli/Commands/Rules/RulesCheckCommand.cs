using System.CommandLine;
using Assistant.Cli.Checking;
using Assistant.Cli.Content;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules check</c>: everything that is wrong with the rules, each with its place and its mending.</summary>
internal static class RulesCheckCommand
{
    private static readonly string[] Formats = ["text", "github", "sarif", "json"];

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var format = new Option<string>("--format")
        {
            Description = "text; github for annotations of a pull request; sarif for code scanning; json.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Formats[0],
        };
        format.AcceptOnlyFromAmong(Formats);
        var json = new Option<bool>("--json") { Description = "The same as --format json." };
        var strict = new Option<bool>("--strict") { Description = "Warnings fail too." };
        var since = new Option<string?>("--since")
        {
            Description = "Also hold the version and the changelog against an earlier version: a git revision, a rules folder or a .rulepack file.",
            HelpName = "A",
        };
        var command = new Command("check", "Loads the rules, compiles them, runs every case, looks for what is odd, and lists every problem.") { format, json, strict, since };
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = content.RulesFolder(parsed, console);
            var report = RulesChecker.Check(folder, console, cancellationToken);
            if (parsed.GetValue(since) is { } earlier)
            {
                report = new SinceCheck(new RuleVersions(console, folder)).Add(report, earlier, cancellationToken);
            }

            var places = new ShownPaths(folder, console.Folder);
            console.Out.Write((parsed.GetValue(json) ? Formats[^1] : parsed.GetValue(format)) switch
            {
                "github" => CheckAnnotations.Of(report, places),
                "sarif" => CheckSarif.Of(report, places),
                "json" => CheckJson.Of(report, places),
                _ => CheckText.Of(report, places),
            });
            return Task.FromResult(report.Errors > 0 || (parsed.GetValue(strict) && report.Warnings > 0) ? ExitCodes.Wrong : ExitCodes.Done);
        });
        return command;
    }
}
