using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.RuleBase.Loading;

/// <summary>What one load leaves for the next: trees of files and what is known of states, taken again while the texts they come from are the same.</summary>
/// <remarks>Only what was without a problem is held, so that a problem is found anew each time. For one load after another, never for two at once.</remarks>
public sealed class LoadMemory
{
    private readonly Dictionary<string, (string Text, YamlNode? Root)> _trees = new(StringComparer.Ordinal);
    private (IReadOnlyList<RuleFile> Files, IReadOnlyList<FigureSet> Local, KnownStates States)? _states;

    /// <summary>The root of a YAML file; parsed only where its text is another than last time.</summary>
    internal YamlNode? Tree(RuleFile file, ProblemLog problems)
    {
        if (_trees.TryGetValue(file.Path, out var held) && held.Text == file.Text)
        {
            return held.Root;
        }

        var (before, root) = (problems.Count, YamlTree.Read(file, problems));
        if (problems.Count == before)
        {
            _trees[file.Path] = (file.Text, root);
        }
        else
        {
            _trees.Remove(file.Path);
        }

        return root;
    }

    /// <summary>The states as they were read from exactly these files and figures, or null.</summary>
    internal KnownStates? States(IReadOnlyDictionary<string, RuleFile> files, IReadOnlyList<FigureSet> local) =>
        _states is { } held && held.Files.SequenceEqual(Sources(files)) && held.Local.SequenceEqual(local) ? held.States : null;

    /// <summary>Holds what a load without a problem read of states.</summary>
    internal void Hold(IReadOnlyDictionary<string, RuleFile> files, IReadOnlyList<FigureSet> local, KnownStates states) =>
        _states = ([.. Sources(files)], local, states);

    /// <summary>All that profiles depend on: the tables, the indicators they are of, and the classes of states.</summary>
    private static IEnumerable<RuleFile> Sources(IReadOnlyDictionary<string, RuleFile> files) =>
        files.Values
            .Where(f => f.Path.StartsWith("states/", StringComparison.Ordinal) || f.Path is "vocabulary/indicators.yaml" or "rulebase.yaml")
            .OrderBy(f => f.Path, StringComparer.Ordinal);
}
