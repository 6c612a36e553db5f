using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant audit verify</c>: nothing was altered, removed, inserted, reordered or cut.</summary>
internal static class AuditVerifyCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var against = new Option<string?>("--against") { Description = "Also a checkpoint kept elsewhere, as assistant audit checkpoint gave it.", HelpName = "CHECKPOINT" };
        var publicKeys = new Option<string[]>("--public-key")
        {
            Description = "The key checkpoints must be signed with, in a PEM file; otherwise that of the data folder. Once for each where there was more than one.", HelpName = "FILE",
        };
        var quick = new Option<bool>("--quick") { Description = "The log alone, not the texts kept beside it." };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("verify", "Checks the whole log; ends with 1 where it is not what was written.") { against, publicKeys, quick, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var checkpoint = parsed.GetValue(against) is { } file ? Checkpoint(file, console) : null;
            await using var records = RecordsRun.Open(parsed, console, content);
            var keys = parsed.GetValue(publicKeys) is { Length: > 0 } named ? named.Select(file => Path.GetFullPath(file, console.Folder)).ToList() : null;
            AuditReport report;
            try
            {
                report = await records.GetRequiredService<AuditVerifier>().VerifyAsync(checkpoint, keys, texts: !parsed.GetValue(quick), cancellationToken).ConfigureAwait(false);
            }
            catch (AuditKeyException wrong)
            {
                throw new InputException(wrong.Message);
            }

            await console.Out.WriteLineAsync(parsed.GetValue(json) ? Json(report) : Text(report)).ConfigureAwait(false);
            return report.IsSound ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }

    private static AuditCheckpoint Checkpoint(string file, CliConsole console)
    {
        const int longest = 10_000;
        try
        {
            var path = new FileInfo(Path.GetFullPath(file, console.Folder));
            if (path.Length <= longest && AuditCheckpoint.Read(File.ReadAllText(path.FullName)) is { } checkpoint)
            {
                return checkpoint;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--against {file}: cannot be read; check the path");
        }

        throw new InputException($"--against {file}: is no checkpoint; assistant audit checkpoint --out FILE writes one");
    }

    private static string Text(AuditReport report)
    {
        var read = FormattableString.Invariant($"{report.Entries} entries, {report.Texts} texts and {report.Checkpoints} checkpoints read in {report.Elapsed.TotalSeconds:0.00} s");
        return report.IsSound
            ? $"sound: {read}"
            : string.Join('\n', report.Faults.Select(f => f.Message).Append(FormattableString.Invariant($"not sound: {report.Found} faults; {read}")));
    }

    private static string Json(AuditReport report) => RecordsJson.Of(new
    {
        schemaVersion = "1",
        sound = report.IsSound,
        entries = report.Entries,
        texts = report.Texts,
        checkpoints = report.Checkpoints,
        seconds = Math.Round(report.Elapsed.TotalSeconds, 4),
        last = report.Last,
        found = report.Found,
        faults = report.Faults,
    });
}
