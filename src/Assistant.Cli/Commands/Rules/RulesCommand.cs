using System.CommandLine;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules</c>: the maintainers' commands, one file each.</summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console, ContentOptions content) => new("rules", "For those who keep the rules.")
    {
        RulesCheckCommand.Create(console, content),
        RulesExplainCodeCommand.Create(console),
        RulesTestCommand.Create(console, content),
        RulesCoverageCommand.Create(console, content),
        RulesWhyCommand.Create(console, content),
        RulesShowCommand.Create(console, content),
        RulesBookCommand.Create(console, content),
        RulesDiffCommand.Create(console, content),
        RulesImpactCommand.Create(console, content),
        RulesNewCommand.Create(console, content),
        RulesRetireCommand.Create(console, content),
        RulesBumpCommand.Create(console, content),
        RulesSchemaCommand.Create(console, content),
        RulesImportCommand.Create(console, content),
        RulesVerifyCommand.Create(console, content),
        RulesPackCommand.Create(console, content),
        RulesUnpackCommand.Create(console),
        RulesRollbackCommand.Create(console, content),
    };
}
