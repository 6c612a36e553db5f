using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant audit checkpoint</c>: a signed word on where the log stands, to be kept elsewhere.</summary>
internal static class AuditCheckpointCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var output = new Option<string?>("--out") { Description = "Write it to this file.", HelpName = "FILE" };
        var command = new Command("checkpoint", "Gives the last signed checkpoint: size, hash of the last entry, time.") { output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var checkpoint = await records.GetRequiredService<AuditVerifier>().LastCheckpointAsync(cancellationToken).ConfigureAwait(false)
                ?? throw new InputException("the log has no entry yet, and so no checkpoint");
            await OutputFile.WriteAsync(console, parsed.GetValue(output), checkpoint + "\n", cancellationToken).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
