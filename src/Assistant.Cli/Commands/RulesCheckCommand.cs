using System.CommandLine;
using Assistant.Cli.Checking;
using Assistant.Cli.Content;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant rules check</c>: everything that is wrong with the rules, each with its place and its mending.</summary>
internal static class RulesCheckCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var since = new Option<string?>("--since")
        {
            Description = "Also hold the version and the changelog against an earlier version: a git revision, a rules folder or a .rulepack file.",
            HelpName = "A",
        };
        var command = new Command("check", "Loads the rules, compiles them, runs every case, and lists every problem.") { since };
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = content.RulesFolder(parsed, console);
            var report = RulesChecker.Check(folder);
            if (parsed.GetValue(since) is { } earlier)
            {
                report = new SinceCheck(new RuleVersions(console, folder)).Add(report, earlier, cancellationToken);
            }

            foreach (var problem in report.Problems)
            {
                console.Out.WriteLine(ProblemLine.Of(problem, folder, console.Folder));
            }

            console.Out.WriteLine(report.Summary);
            return Task.FromResult(report.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Wrong);
        });
        return command;
    }
}
