using System.CommandLine;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant rules</c>: the maintainers' commands.</summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console, ContentOptions content) =>
        new("rules", "For those who keep the rules.")
        {
            RulesCheckCommand.Create(console, content),
            RulesDiffCommand.Create(console, content),
            RulesImpactCommand.Create(console, content),
            RulesNewCommand.Create(console, content),
            RulesRetireCommand.Create(console, content),
            RulesBumpCommand.Create(console, content),
            RulesSchemaCommand.Create(console, content),
        };
}
