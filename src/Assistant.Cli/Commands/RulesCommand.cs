using System.CommandLine;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant rules</c>: the maintainers' commands.</summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console, ContentOptions content) =>
        new("rules", "For those who keep the rules.")
        {
            RulesCheckCommand.Create(console, content),
            RulesPackCommand.Create(console, content),
            RulesUnpackCommand.Create(console),
            RulesRollbackCommand.Create(console, content),
            RulesImportCommand.Create(console, content),
            RulesVerifyCommand.Create(console, content),
        };
}
