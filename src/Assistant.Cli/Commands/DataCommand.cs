using System.CommandLine;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant data</c>: figures of this machine, and how old all figures are.</summary>
internal static class DataCommand
{
    public static Command Create(CliConsole console, ContentOptions content) =>
        new("data", "Figures: those of this machine, and how old all are.")
        {
            DataImportCommand.Create(console, content),
            DataListCommand.Create(console, content),
            DataRemoveCommand.Create(console, content),
            DataStaleCommand.Create(console, content),
        };
}
