using System.CommandLine;
using System.Text.Json;
using Assistant.Cli.Content;
using Assistant.Planner.Models.Prompts;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant prompts check</c>: each prompt against the code that fills it.</summary>
internal static class PromptsCheckCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var json = new Option<bool>("--json") { Description = "Prompts and problems as JSON." };
        var command = new Command("check", "Holds each prompt's variables to its text and to the code that fills them; lists version and size.") { json };
        command.SetAction(parsed =>
        {
            var folder = content.PromptsFolder(parsed, console);
            var prompts = PromptInspection.Of(folder);
            if (parsed.GetValue(json))
            {
                console.Out.WriteLine(JsonSerializer.Serialize(new
                {
                    folder,
                    prompts = prompts.Prompts.Select(p => new { name = p.Name, version = p.Version, hash = p.Hash, variables = p.Variables, characters = p.Characters }),
                    problems = prompts.Problems.Select(p => new { file = p.File, line = p.Line, column = p.Column, message = p.Message }),
                }));
            }
            else
            {
                Show(console, folder, prompts);
            }

            return prompts.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }

    private static void Show(CliConsole console, string folder, PromptInspection prompts)
    {
        foreach (var problem in prompts.Problems)
        {
            console.Out.WriteLine((problem with { File = ShownPaths.Of(Path.Combine(folder, problem.File), console.Folder) }).ToString());
        }

        foreach (var prompt in prompts.Prompts.Where(p => p.Version is not null))
        {
            console.Out.WriteLine(FormattableString.Invariant($"{prompt.Name} {prompt.Version}+{prompt.Hash}: {prompt.Characters} characters; given {string.Join(", ", prompt.Variables)}"));
        }

        console.Out.WriteLine(prompts.Problems.Count == 0
            ? FormattableString.Invariant($"{prompts.Prompts.Count} prompts; no problem found")
            : FormattableString.Invariant($"{prompts.Problems.Count} problem{(prompts.Problems.Count == 1 ? "" : "s")} found; until they are mended those uses of the model are off"));
    }
}
