using System.CommandLine;
using Assistant.Cli.Checking;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant rules check</c>: everything that is wrong with the rules, each with its place and its mending.</summary>
internal static class RulesCheckCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var command = new Command("check", "Loads the rules, compiles them, runs every case, and lists every problem.");
        command.SetAction(parsed =>
        {
            var folder = content.RulesFolder(parsed, console);
            var report = RulesChecker.Check(folder);
            foreach (var problem in report.Problems)
            {
                console.Out.WriteLine(ProblemLine.Of(problem, folder, console.Folder));
            }

            console.Out.WriteLine(report.Summary);
            return report.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }
}
