using Assistant.Cli.RulesOutput;
using Assistant.RuleBase;
using Assistant.RuleBase.Editing;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>Makes an edit of the rules at hand, if the rules still load with it; else nothing is written.</summary>
/// <param name="console">Where the run stands.</param>
/// <param name="folder">The rules folder.</param>
/// <param name="command">The command as typed, for <c>--json</c>.</param>
internal sealed class RulesEditor(CliConsole console, string folder, string command)
{
    private readonly ShownPaths _paths = new(folder, console.Folder);

    /// <summary>Loads, edits, loads again, writes, and says what was done and what is left.</summary>
    /// <param name="edit">Prepares the edit.</param>
    /// <param name="json">Whether to say it as JSON.</param>
    /// <exception cref="InputException">The edit is refused.</exception>
    /// <exception cref="InvalidRulesException">The rules do not load, before the edit or with it.</exception>
    public void Apply(Func<RuleBaseSnapshot, IReadOnlyList<RuleFile>, EditResult> edit, bool json)
    {
        var files = FolderFiles.Read(folder, console);
        var snapshot = Load(files);
        EditResult result;
        try
        {
            result = edit(snapshot, files);
        }
        catch (EditRefusedException refused)
        {
            throw new InputException(refused.Message);
        }

        var after = Load([.. files.Where(f => result.Files.All(c => c.Path != f.Path)), .. result.Files]);
        ContentWriter.Write(folder, result.Files);
        if (json)
        {
            console.Out.Write(JsonReport.Of(
                command, true, after.Version, new { files = result.Files.Count, text = result.Done.Count > 0 ? result.Done[0].Words : "", next = result.Next },
                result.Done.Select(d => new { file = _paths.Of(d.File), done = d.Words })));
            return;
        }

        foreach (var step in result.Done)
        {
            console.Out.WriteLine($"{_paths.Of(step.File)}: {step.Words}");
        }

        foreach (var line in result.Next)
        {
            console.Out.WriteLine($"next: {line}");
        }
    }

    private RuleBaseSnapshot Load(IReadOnlyList<RuleFile> files)
    {
        var loaded = RuleBaseLoader.Check(new RuleTexts(files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)));
        return loaded.Snapshot ?? throw _paths.Refused(loaded.Problems);
    }
}
