using System.CommandLine;
using Assistant.Cli.Display;
using Assistant.Cli.Evaluation;
using Assistant.Cli.Evaluation.Questions;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant eval questions</c>: answers against what was expected of them.</summary>
internal static class EvalQuestionsCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var file = new Argument<string>("file") { Description = "Questions with what is expected of each, one JSON object per line; - for standard input." };
        var output = new EvalOutput();
        var command = new Command("questions", "Asks every question of a file and compares the answers with what is expected.") { file };
        output.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!;
            var turns = QuestionsFile.Read(path, console);
            var progress = new EvaluationProgress(console, "questions");
            var source = path == "-" ? "standard input" : Path.GetFileName(path);
            var result = await new QuestionsRun(content.Load(parsed, console), console.Time).OfAsync(source, turns, progress.Step, cancellationToken).ConfigureAwait(false);
            progress.End();
            await output.GiveAsync(
                parsed, console, () => QuestionsJson.Of(result), () => QuestionsPage.Of(result), () => new QuestionsView(Screen.On(console)).Show(result), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
