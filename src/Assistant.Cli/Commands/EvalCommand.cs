using System.CommandLine;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant eval</c>: how good the answers and the rankings are.</summary>
internal static class EvalCommand
{
    public static Command Create(CliConsole console, ContentOptions content) =>
        new("eval", "Measures answers against expected ones, and rankings against past cases.")
        {
            EvalQuestionsCommand.Create(console, content),
            EvalEpisodesCommand.Create(console, content),
        };
}
