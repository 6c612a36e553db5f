using System.CommandLine;
using Assistant.Cli.Display;
using Assistant.Cli.Evaluation;
using Assistant.Cli.Evaluation.Episodes;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant eval episodes</c>: rankings against past cases, those of files or the rule base's own.</summary>
internal static class EvalEpisodesCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Tables of coded episodes (CSV); without one, the rule base's own cases are left out one by one.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new EvalOutput();
        var command = new Command("episodes", "Ranks past cases and compares with what the states did.") { files };
        output.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var compiled = content.Load(parsed, console);
            var progress = new EvaluationProgress(console, "cases, groups and states");
            var result = new EpisodesRun(compiled, console).Of(parsed.GetValue(files) ?? [], progress.Step, cancellationToken);
            progress.End();
            await output.GiveAsync(
                parsed, console, () => EpisodesJson.Of(result), () => EpisodesPage.Of(result), () => new EpisodesView(Screen.On(console)).Show(result), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
