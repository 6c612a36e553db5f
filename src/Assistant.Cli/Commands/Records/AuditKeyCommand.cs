using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant audit key</c>: the public half of the log's key.</summary>
internal static class AuditKeyCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var output = new Option<string?>("--out") { Description = "Write it to this file.", HelpName = "FILE" };
        var command = new Command("key", "Gives the public key of the log, to check checkpoints where the private one is not trusted.") { output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            try
            {
                await OutputFile.WriteAsync(console, parsed.GetValue(output), records.GetRequiredService<AuditVerifier>().PublicKey() + "\n", cancellationToken).ConfigureAwait(false);
            }
            catch (AuditKeyException wrong)
            {
                throw new InputException(wrong.Message);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
