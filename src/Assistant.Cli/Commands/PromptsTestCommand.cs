using System.CommandLine;
using System.Text.Json;
using Assistant.Cli.Prompting;
using Assistant.Planner.Models.Prompts;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant prompts test</c>: what each prompt reads like, filled in with stored values.</summary>
internal static class PromptsTestCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var approve = new Option<bool>("--approve") { Description = "Take the rendered texts for the approved ones; read the difference before it is committed." };
        var json = new Option<bool>("--json") { Description = "Results as JSON." };
        var command = new Command("test", "Renders each prompt with the values stored beside it and compares the approved text; asks no model.") { approve, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = content.PromptsFolder(parsed, console);
            var results = await new PromptTester(folder, PromptInspection.Of(folder), parsed.GetValue(approve)).RunAsync(cancellationToken).ConfigureAwait(false);
            var failed = results.Count(r => r.Fault is not null);
            if (parsed.GetValue(json))
            {
                await console.Out.WriteLineAsync(JsonSerializer.Serialize(new
                {
                    passed = results.Count - failed,
                    failed,
                    results = results.Select(r => new { prompt = r.Prompt, fixture = r.Fixture, fault = r.Fault }),
                })).ConfigureAwait(false);
            }
            else
            {
                foreach (var result in results.Where(r => r.Fault is not null))
                {
                    await console.Out.WriteLineAsync($"{result.Prompt}/{result.Fixture}: {result.Fault}").ConfigureAwait(false);
                }

                await console.Out.WriteLineAsync(FormattableString.Invariant($"{results.Count - failed} of {results.Count} prompt tests hold")).ConfigureAwait(false);
            }

            return failed == 0 ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }
}
