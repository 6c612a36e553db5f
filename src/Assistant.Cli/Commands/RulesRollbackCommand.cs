using System.CommandLine;
using Assistant.Cli.Content;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant rules rollback</c>: a version the host had in force, back into the folder; a host that watches it serves it at once.</summary>
internal static class RulesRollbackCommand
{
    private const string Name = "rules rollback";

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var version = new Argument<string?>("version") { Description = "As --list shows it, or its beginning; otherwise the newest that differs from the folder.", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = "Only show what there is to go back to." };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("rollback", "Puts a version that was in force back into the rules folder.") { version, list, json };
        command.SetAction(parsed =>
        {
            var folder = content.OwnRulesFolder(parsed, console);
            var root = content.DataFolder(parsed, console);
            var kept = RuleHistory.Of(root, folder).Kept();
            if (parsed.GetValue(list))
            {
                List(console, kept, parsed.GetValue(json));
                return ExitCodes.Done;
            }

            var files = FolderFiles.Read(folder, console);
            var (chosen, pack) = Choose(kept, parsed.GetValue(version), files, folder);
            var aside = Aside(root, folder, files, console.Time);
            RuleFolderWriter.Replace(folder, pack.ReadAll());
            var text = $"{ShownPaths.Of(folder, console.Folder)} holds {chosen.Version} again, in force {Shown(chosen)}.";
            console.Out.Write(parsed.GetValue(json)
                ? JsonReport.Of(Name, true, RuleBaseLoader.Load(folder).Version, new { text }, [new { folder, version = chosen.Version, aside }])
                : $"{text}\nWhat stood there is kept in {ShownPaths.Of(aside, console.Folder)}\n");
            return ExitCodes.Done;
        });
        return command;
    }

    private static (KeptVersion Kept, RulePack Pack) Choose(IReadOnlyList<KeptVersion> kept, string? wanted, IReadOnlyList<RuleFile> files, string folder)
    {
        foreach (var candidate in kept.Where(k => wanted is null || k.Version.StartsWith(wanted, StringComparison.Ordinal)))
        {
            var pack = RulePack.Read(candidate.File);
            if (wanted is not null || !pack.ReadAll().SequenceEqual(files))
            {
                return (candidate, pack);
            }
        }

        throw new InputException(kept.Count == 0
            ? $"no version of {folder} is kept; the host keeps those it serves, in its data folder (--data)"
            : wanted is null ? "the folder holds the only version that is kept" : $"no kept version begins with {wanted}; see assistant rules rollback --list");
    }

    /// <summary>A copy of what is about to be replaced: a broken edit is somebody's work too.</summary>
    private static string Aside(string data, string folder, IReadOnlyList<RuleFile> files, TimeProvider time)
    {
        var aside = Path.Combine(data, "rules", FormattableString.Invariant($"{Path.GetFileName(folder)}-before-rollback-{time.GetUtcNow():yyyyMMdd-HHmmss}"));
        RuleFolderWriter.Replace(aside, files);
        return aside;
    }

    private static void List(CliConsole console, IReadOnlyList<KeptVersion> kept, bool json)
    {
        if (json)
        {
            console.Out.Write(JsonReport.Of(Name, true, null, new { kept = kept.Count, text = $"{kept.Count} versions are kept" }, kept.Select(k => new { version = k.Version, since = k.Since })));
            return;
        }

        foreach (var version in kept)
        {
            console.Out.WriteLine($"{version.Version}  in force {Shown(version)}");
        }

        if (kept.Count == 0)
        {
            console.Out.WriteLine("nothing is kept yet; the host keeps the versions it serves");
        }
    }

    private static string Shown(KeptVersion version) => FormattableString.Invariant($"since {version.Since:yyyy-MM-dd HH:mm} UTC");
}
