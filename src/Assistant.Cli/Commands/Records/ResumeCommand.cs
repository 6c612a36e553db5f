using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Pausing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant resume</c>: the host answers again.</summary>
internal static class ResumeCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var command = new Command("resume", "Ends a pause.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var was = await records.GetRequiredService<PauseSwitch>().ResumeAsync(cancellationToken).ConfigureAwait(false);
            await console.Out.WriteLineAsync(was ? "it answers again" : "there was no pause").ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
