using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.RuleBase.Loading;
using Assistant.Storage.Feedback;
using Assistant.Storage.Replay;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant feedback to-cases</c>: complaints as drafts of cases, for the maintainer to judge.</summary>
internal static class FeedbackToCasesCommand
{
    private const string Head = """
        # Drafts made of complaints. Nothing here is in force, and nothing of it enters the rules by itself: read each, decide whether it is right,
        # correct what is expected, give it a name that says what holds, and move it to this file's namesake under claims/.


        """;

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var choice = new FeedbackChoice();
        var output = new Option<string>("--out") { Description = "The folder for the drafts; never a rules folder.", HelpName = "DIR", Required = true };
        var command = new Command("to-cases", "Turns complaints into drafts of cases, one file a topic, for the maintainer to judge.") { choice.Since, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = Outside(parsed.GetValue(output)!, console);
            await using var records = RecordsRun.Open(parsed, console, content);
            var since = Dates.Start(Dates.ReadOptional("--since", parsed.GetValue(choice.Since)));
            var complaints = await records.GetRequiredService<FeedbackRecords>().ReadAsync(since, complaints: true, cancellationToken).ConfigureAwait(false);
            var drafts = new List<DraftCase>();
            foreach (var complaint in complaints)
            {
                var recorded = await records.GetRequiredService<RecordedAnswers>().FindAsync(complaint.AnswerId, cancellationToken).ConfigureAwait(false);
                if (recorded is not null && DraftCase.Of(complaint, recorded.Delivered.Answer) is { } draft)
                {
                    drafts.Add(draft);
                }
            }

            Write(folder, parsed.GetValue(output)!, drafts);
            await console.Out.WriteLineAsync(FormattableString.Invariant(
                $"{drafts.Count} drafts from {complaints.Count} complaints in {folder}; the rest speak of answers no longer kept, or of none with a ranking")).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>A draft among the rules would be in force.</summary>
    private static string Outside(string named, CliConsole console)
    {
        var folder = Path.GetFullPath(named, console.Folder);
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, ContentFolder.Rules.Marker)))
            {
                throw new InputException($"--out {named}: lies in a rules folder, where drafts would be in force; choose another");
            }
        }

        return folder;
    }

    private static void Write(string folder, string named, IEnumerable<DraftCase> drafts)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in drafts.GroupBy(d => d.File, StringComparer.Ordinal))
            {
                File.WriteAllText(Path.Combine(folder, file.Key), Head + string.Join('\n', file.Select(d => d.Yaml)));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--out {named}: cannot be written; check that you may write there");
        }
    }
}
