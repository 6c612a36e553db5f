using System.CommandLine;
using Assistant.Cli.Comparing;
using Assistant.Cli.Display;
using Assistant.RuleBase.Comparing;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules diff</c>: what two versions say differently, in words.</summary>
internal static class RulesDiffCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var versions = new VersionArguments();
        var json = new Option<bool>("--json") { Description = "The comparison as JSON." };
        var exitCode = new Option<bool>("--exit-code") { Description = "End with 1 when anything differs." };
        var command = new Command("diff", "Tells what two versions of the rules say differently, in words for someone who does not code.") { json, exitCode };
        versions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var (before, after) = versions.Open(parsed, console, content, cancellationToken);
            var diff = BaseComparison.Compare(before.Snapshot, after.Snapshot);
            if (parsed.GetValue(json))
            {
                console.Out.WriteLine(DiffJson.Of(diff, before, after));
            }
            else
            {
                new DiffView(Screen.On(console)).Show(diff);
            }

            return Task.FromResult(parsed.GetValue(exitCode) && diff.Changes.Count > 0 ? ExitCodes.Wrong : ExitCodes.Done);
        });
        return command;
    }
}
