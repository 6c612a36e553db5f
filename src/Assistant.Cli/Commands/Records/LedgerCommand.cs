using System.CommandLine;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant ledger</c>: assessments frozen before the facts, and what came of them.</summary>
internal static class LedgerCommand
{
    public static Command Create(CliConsole console, ContentOptions content) => new("ledger", "Assessments frozen before the facts, and what came of them.")
    {
        LedgerRecordCommand.Create(console, content),
        LedgerResolveCommand.Create(console, content),
        LedgerScoreCommand.Create(console, content),
        LedgerListCommand.Create(console, content),
    };
}
