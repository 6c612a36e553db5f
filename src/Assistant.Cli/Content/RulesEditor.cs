using Assistant.RuleBase;
using Assistant.RuleBase.Editing;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>Makes an edit of the rules at hand, if the rules still load with it; else nothing is written.</summary>
internal sealed class RulesEditor(CliConsole console, string folder)
{
    /// <summary>Loads, edits, loads again, writes, and says what was done and what is left.</summary>
    /// <exception cref="InputException">The edit is refused.</exception>
    /// <exception cref="InvalidRulesException">The rules do not load, before the edit or with it.</exception>
    public void Apply(Func<RuleBaseSnapshot, IReadOnlyList<RuleFile>, EditResult> edit)
    {
        var files = new RuleFolder(folder).ReadAll();
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

        Load([.. files.Where(f => result.Files.All(c => c.Path != f.Path)), .. result.Files]);
        ContentWriter.Write(folder, result.Files);
        foreach (var line in result.Done)
        {
            console.Out.WriteLine(line);
        }

        foreach (var line in result.Next)
        {
            console.Out.WriteLine($"next: {line}");
        }
    }

    private static RuleBaseSnapshot Load(IReadOnlyList<RuleFile> files)
    {
        var loaded = RuleBaseLoader.Check(new RuleTexts(files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)));
        return loaded.Snapshot ?? throw new InvalidRulesException(loaded.Problems);
    }
}
