using System.CommandLine;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant prompts</c>: for those who keep the prompts.</summary>
internal static class PromptsCommand
{
    public static Command Create(CliConsole console, ContentOptions content) =>
        new("prompts", "For those who keep the prompts.")
        {
            PromptsCheckCommand.Create(console, content),
            PromptsTestCommand.Create(console, content),
        };
}
