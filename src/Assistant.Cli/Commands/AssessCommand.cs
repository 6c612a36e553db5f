using System.CommandLine;
using Assistant.Cli.Assessing;
using Assistant.Cli.Batch;
using Assistant.Cli.Display;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant assess</c>: the ranking itself, for one case or a table of episodes.</summary>
internal static class AssessCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var options = new CaseOptions();
        var batch = new Option<string?>("--batch") { Description = "A table of episodes (CSV); - for standard input.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "The assessment as JSON; a batch always is." };
        var command = new Command("assess", "Ranks the ten responses open to a state, without prose.") { batch, json };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var input = options.Read(parsed);
            var file = parsed.GetValue(batch);
            if (input is null == file is null)
            {
                throw new InputException("assess needs a state, or --batch FILE; see assistant assess --help");
            }

            using var lines = file is null ? null : BatchFile.Open(file, console);
            var compiled = content.Load(parsed, console);
            var assessor = new CaseAssessor(compiled);
            if (lines is not null)
            {
                new EpisodeBatch(assessor, console).Run(lines, cancellationToken);
                return Task.FromResult(ExitCodes.Done);
            }

            var assessed = assessor.Assess(input!);
            if (parsed.GetValue(json))
            {
                console.Out.WriteLine(AssessmentJson.Of(assessed, compiled.Snapshot));
            }
            else
            {
                new AssessmentView(Screen.On(console), compiled.Snapshot).Show(assessed);
            }

            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
