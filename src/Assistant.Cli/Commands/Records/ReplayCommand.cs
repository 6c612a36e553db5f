using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.RuleBase.Packing;
using Assistant.Storage.Replay;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant replay</c>: a recorded answer made anew with the rule base it was made with.</summary>
internal static class ReplayCommand
{
    private const int Most = 10_000;

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var id = new Argument<string?>("answer") { Description = "The answer's identifier, as its JSON and its card name it.", Arity = ArgumentArity.ZeroOrOne };
        var latest = new Option<int?>("--latest") { Description = "Instead the latest N answers.", HelpName = "N" };
        var pack = new Option<string?>("--pack") { Description = "The rule base to use; otherwise the rules at hand or a version the host kept, whichever it was.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("replay", "Makes a recorded answer anew and proves it the same, or shows what differs.") { id, latest, pack, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(id) is null == parsed.GetValue(latest) is null || parsed.GetValue(latest) is < 1 or > Most)
            {
                throw new InputException(FormattableString.Invariant($"replay needs an answer's identifier, or --latest with a number from 1 to {Most}; see assistant replay --help"));
            }

            var bases = Bases(parsed, console, content, parsed.GetValue(pack));
            await using var records = RecordsRun.Open(parsed, console, content);
            var outcomes = new List<ReplayOutcome>();
            foreach (var recorded in await RecordedAsync(records.GetRequiredService<RecordedAnswers>(), parsed.GetValue(id), parsed.GetValue(latest) ?? 1, cancellationToken).ConfigureAwait(false))
            {
                outcomes.Add(await ReplayOutcome.OfAsync(recorded, bases, cancellationToken).ConfigureAwait(false));
            }

            await console.Out.WriteLineAsync(parsed.GetValue(json) ? ReplayText.Json(outcomes) : ReplayText.Of(outcomes)).ConfigureAwait(false);
            return outcomes.All(o => o.IsSame) ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }

    private static ReplayBases Bases(ParseResult parsed, CliConsole console, ContentOptions content, string? pack)
    {
        if (pack is not null && (!PackSource.IsPack(pack) || !File.Exists(Path.GetFullPath(pack, console.Folder))))
        {
            throw new InputException($"--pack {pack}: there is no such pack; assistant rules pack makes one, and the host keeps those it served in its data folder");
        }

        return new ReplayBases(
            pack is null ? null : Path.GetFullPath(pack, console.Folder), content.RulesFolder(parsed, console), content.DataFolder(parsed, console), console.Time);
    }

    private static async Task<IReadOnlyList<RecordedAnswer>> RecordedAsync(RecordedAnswers answers, string? id, int latest, CancellationToken cancellationToken) => id is null
        ? await answers.LatestAsync(latest, cancellationToken).ConfigureAwait(false)
        : [await answers.FindAsync(id, cancellationToken).ConfigureAwait(false)
            ?? throw new InputException($"{id}: no such answer is kept: the identifier is wrong, or its text has expired or was erased")];
}
