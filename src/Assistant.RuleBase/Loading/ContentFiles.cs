using Assistant.RuleBase.Loading.Yaml;

namespace Assistant.RuleBase.Loading;

/// <summary>The files of one base as they are asked for: each as a tree, a missing one told once.</summary>
internal sealed class ContentFiles(IReadOnlyList<RuleFile> files, LoadMemory memory, ProblemLog problems)
{
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, RuleFile> ByPath { get; } = files.ToDictionary(f => f.Path, StringComparer.Ordinal);

    /// <summary>The YAML files of a folder in ordinal order.</summary>
    public IEnumerable<RuleFile> Under(string folder) =>
        ByPath.Values
            .Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal);

    /// <summary>The files of a folder that can be read, with their roots.</summary>
    public IEnumerable<(RuleFile File, YamlNode Root)> TreesUnder(string folder, Func<RuleFile, bool>? which = null) =>
        Under(folder).Where(which ?? (_ => true)).Select(f => (File: f, Root: Tree(f.Path))).Where(t => t.Root is not null).Select(t => (t.File, t.Root!));

    /// <summary>The root of a file, or null after a problem or for an empty file.</summary>
    public YamlNode? Tree(string path)
    {
        if (ByPath.TryGetValue(path, out var file))
        {
            return memory.Tree(file, problems);
        }

        if (_missing.Add(path))
        {
            problems.AddBroken(new FilePlace(path, 1, 1), ProblemCodes.Unreadable, "the file is missing; every rule base has one");
        }

        return null;
    }

    /// <summary>A file that is a map of keys; an empty one after a problem.</summary>
    public MapReader Map(string path)
    {
        var tree = Tree(path);
        if (tree is not (YamlMapping or null))
        {
            problems.AddBroken(tree.Place, ProblemCodes.WrongShape, $"the file must be a map of keys, but is {tree.Shape}");
        }

        // What a broken file lacks is no second mistake.
        return new MapReader(
            tree as YamlMapping ?? new YamlMapping(new FilePlace(path, 1, 1), []),
            problems.IsBroken(path) ? new ProblemLog() : problems);
    }
}
