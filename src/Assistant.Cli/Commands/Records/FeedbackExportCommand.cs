using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Feedback;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant feedback export</c>: one JSON object a line.</summary>
internal static class FeedbackExportCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var choice = new FeedbackChoice();
        var output = new Option<string?>("--out") { Description = "Write to this file.", HelpName = "FILE" };
        var command = new Command("export", "Gives feedback as JSON, one object a line; who said it is left out.") { choice.Since, choice.Complaints, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var items = await choice.ReadAsync(parsed, records.GetRequiredService<FeedbackRecords>(), cancellationToken).ConfigureAwait(false);
            await OutputFile.WriteAsync(console, parsed.GetValue(output), string.Concat(items.Select(i => RecordsJson.Line(i) + "\n")), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
