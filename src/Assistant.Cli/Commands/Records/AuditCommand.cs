using System.CommandLine;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant audit</c>: the log of everything delivered.</summary>
internal static class AuditCommand
{
    public static Command Create(CliConsole console, ContentOptions content) => new("audit", "The log of everything the host delivered: checked, and vouched for.")
    {
        AuditVerifyCommand.Create(console, content),
        AuditCheckpointCommand.Create(console, content),
        AuditKeyCommand.Create(console, content),
    };
}
