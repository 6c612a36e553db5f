using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Pausing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant pause</c>: the host stops answering, politely.</summary>
internal static class PauseCommand
{
    private const int Longest = 1_000;

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var message = new Option<string>("--message") { Description = "What users are told meanwhile.", HelpName = "TEXT", Required = true };
        var command = new Command("pause", "Makes the host say something else instead of answering, within a second and until assistant resume.") { message };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = parsed.GetValue(message)!.Trim();
            if (text.Length is 0 or > Longest)
            {
                throw new InputException(FormattableString.Invariant($"--message needs a sentence of up to {Longest} characters for those who ask meanwhile"));
            }

            await using var records = RecordsRun.Open(parsed, console, content);
            await records.GetRequiredService<PauseSwitch>().PauseAsync(text, cancellationToken).ConfigureAwait(false);
            await console.Out.WriteLineAsync("paused; assistant resume ends it").ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
