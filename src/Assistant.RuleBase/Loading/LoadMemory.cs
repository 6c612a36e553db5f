using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.RuleBase.Loading;

/// <summary>What one load leaves for the next: trees of files, and all that does not depend on rules, taken again while the texts they come from are the same.</summary>
/// <remarks>Only what was without a problem is held, so that a problem is found anew each time. For one load after another, never for two at once.</remarks>
public sealed class LoadMemory
{
    private readonly Dictionary<string, (string Text, YamlNode? Root)> _trees = new(StringComparer.Ordinal);
    private (IReadOnlyList<RuleFile> Files, IReadOnlyList<FigureSet> Local, KnownWorld World)? _world;

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

    /// <summary>The world as it was read from exactly these files and figures, or null.</summary>
    internal KnownWorld? World(IReadOnlyDictionary<string, RuleFile> files, IReadOnlyList<FigureSet> local) =>
        _world is { } held && held.Files.SequenceEqual(Sources(files)) && held.Local.SequenceEqual(local) ? held.World : null;

    /// <summary>Holds what a load without a problem read of the world.</summary>
    internal void Hold(IReadOnlyDictionary<string, RuleFile> files, IReadOnlyList<FigureSet> local, KnownWorld world) =>
        _world = ([.. Sources(files)], local, world);

    /// <summary>All that the world is read from: the tables, the indicators they are of, the factors, the words of sanctions, the classes of states and the scenarios.</summary>
    private static IEnumerable<RuleFile> Sources(IReadOnlyDictionary<string, RuleFile> files) =>
        files.Values
            .Where(f => f.Path.StartsWith("states/", StringComparison.Ordinal) || f.Path is "vocabulary/indicators.yaml" or "vocabulary/factors.yaml" or "vocabulary/sanctions.yaml" or "rulebase.yaml")
            .OrderBy(f => f.Path, StringComparer.Ordinal);
}
