using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Feedback;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant feedback list</c>: one line a word.</summary>
internal static class FeedbackListCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var choice = new FeedbackChoice();
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("list", "Lists the last word of each person on each answer, oldest first.") { choice.Since, choice.Complaints, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var items = await choice.ReadAsync(parsed, records.GetRequiredService<FeedbackRecords>(), cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(json))
            {
                await console.Out.WriteLineAsync(RecordsJson.Of(new { schemaVersion = "1", items })).ConfigureAwait(false);
                return ExitCodes.Done;
            }

            foreach (var item in items)
            {
                await console.Out.WriteLineAsync(Line(item)).ConfigureAwait(false);
            }

            if (items.Count == 0)
            {
                await console.Out.WriteLineAsync("no feedback").ConfigureAwait(false);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static string Line(FeedbackItem item) => OneLine.Of(FormattableString.Invariant(
        $"{item.At:yyyy-MM-dd} {(item.IsHelpful ? "up  " : "down")} {item.AnswerId} {item.Channel} {item.RuleBase?.Version} {item.Reason} {item.Rule} {item.Text}"));
}
