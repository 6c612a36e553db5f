using System.CommandLine;
using Assistant.Cli.Checking;
using Assistant.Cli.Content;
using Assistant.Cli.RulesTesting;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules test</c>: the cases of the rules and whole answers.</summary>
internal static class RulesTestCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var filter = new Option<string?>("--filter") { Description = "Only tests whose name, rule, question or file holds this text.", HelpName = "TEXT" };
        var watch = new Option<bool>("--watch") { Description = "Runs again after each saved change, until Ctrl+C." };
        var json = new Option<bool>("--json") { Description = "The outcome of every test as JSON." };
        var command = new Command("test", "Runs the cases of every rule and the whole-answer tests.") { filter, watch, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = content.RulesFolder(parsed, console);
            var paths = new ShownPaths(folder, console.Folder);
            if (parsed.GetValue(watch) && parsed.GetValue(json))
            {
                throw new InputException("--watch is for people; leave out --json");
            }

            // Watched from before the first run, so that no change falls in between.
            using var changes = parsed.GetValue(watch) ? new FolderWatch(folder, console.Time) : null;
            while (true)
            {
                var report = await TestRun.OfAsync(folder, parsed.GetValue(filter), console, cancellationToken).ConfigureAwait(false);
                await console.Out.WriteAsync(parsed.GetValue(json) ? TestJson.Of(report, paths) : TestText.Of(report, paths)).ConfigureAwait(false);
                await console.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
                if (changes is null)
                {
                    return report.Passed ? ExitCodes.Done : ExitCodes.Wrong;
                }

                try
                {
                    await console.Error.WriteLineAsync($"watching {folder}: runs again after each saved change; Ctrl+C ends it").ConfigureAwait(false);
                    var changed = await changes.NextAsync(cancellationToken).ConfigureAwait(false);
                    await console.Error.WriteLineAsync(Told(console.Time.GetLocalNow(), changed)).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    return ExitCodes.Done;
                }
            }
        });
        return command;
    }

    private static string Told(DateTimeOffset at, IReadOnlyList<string> changed)
    {
        const int most = 3;
        var files = changed.Count == 0 ? "files" : string.Join(", ", changed.Take(most)) + (changed.Count > most ? FormattableString.Invariant($" and {changed.Count - most} more") : "");
        return FormattableString.Invariant($"{at:HH:mm:ss} changed: {files}");
    }
}
