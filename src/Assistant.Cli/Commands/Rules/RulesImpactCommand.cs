using System.CommandLine;
using Assistant.Cli.Display;
using Assistant.Cli.Impacting;
using Assistant.Scoring.Impact;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules impact</c>: which answers a change of the rules moves, and through which rule.</summary>
internal static class RulesImpactCommand
{
    private const int MostScenarios = 2_000;

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var versions = new VersionArguments();
        var threshold = new Option<double>("--threshold") { Description = "A score that moves by more than this counts as moved.", HelpName = "0-1", DefaultValueFactory = _ => ImpactOptions.Default.Threshold };
        var scenarios = new Option<int>("--scenarios") { Description = "Scenarios each state is put under; the declared ones come first.", HelpName = "N", DefaultValueFactory = _ => ImpactOptions.Default.Scenarios };
        var questions = new Option<string?>("--questions") { Description = "Questions to try instead of the fixed set, one JSON object per line; none to leave them out.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "The impact as JSON, every flip included." };
        var html = new Option<string?>("--html") { Description = "Also write one self-contained page with pictures.", HelpName = "FILE" };
        var command = new Command("impact", "Tells which answers a change of the rules moves, how far, and through which rule.") { threshold, scenarios, questions, json, html };
        versions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new ImpactOptions(parsed.GetValue(threshold), parsed.GetValue(scenarios));
            if (options is not { Threshold: >= 0 and < 1, Scenarios: >= 1 and <= MostScenarios })
            {
                throw new InputException($"--threshold takes a number from 0 to 1, --scenarios one from 1 to {MostScenarios}");
            }

            var set = parsed.GetValue(questions) is "none" ? [] : QuestionSet.Read(parsed.GetValue(questions), console);
            var (before, after) = versions.Open(parsed, console, content, cancellationToken);
            var result = await new ImpactRun(console).RunAsync(before, after, options, set, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(html) is { } page)
            {
                Write(Path.GetFullPath(page, console.Folder), page, ImpactPage.Of(result));
            }

            if (parsed.GetValue(json))
            {
                await console.Out.WriteLineAsync(ImpactJson.Of(result)).ConfigureAwait(false);
            }
            else
            {
                new ImpactView(Screen.On(console)).Show(result);
            }

            return result.Expectations.Unlisted.Count == 0 ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }

    private static void Write(string path, string named, string page)
    {
        try
        {
            File.WriteAllText(path, page);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--html {named}: cannot be written; check that the folder is there and that you may write to it");
        }
    }
}
