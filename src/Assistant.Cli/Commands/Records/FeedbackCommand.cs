using System.CommandLine;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant feedback</c>: what people thought of answers. It changes no score by itself.</summary>
internal static class FeedbackCommand
{
    public static Command Create(CliConsole console, ContentOptions content) => new("feedback", "What people thought of answers; it changes no score by itself.")
    {
        FeedbackListCommand.Create(console, content),
        FeedbackExportCommand.Create(console, content),
        FeedbackToCasesCommand.Create(console, content),
    };
}
