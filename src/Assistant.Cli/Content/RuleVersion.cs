using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>One version of the rules, wherever it lies.</summary>
/// <param name="Name">How the maintainer calls it.</param>
/// <param name="Files">Its files.</param>
/// <param name="Memory">What the version opened before left: parts that are the same are read once and are then the very same.</param>
/// <param name="Paths">How its files are called; null for a pack or a revision, whose files are called <c>NAME:file</c>.</param>
internal sealed record RuleVersion(string Name, IReadOnlyList<RuleFile> Files, LoadMemory Memory, ShownPaths? Paths = null)
{
    private Lazy<LoadResult> Loaded { get; } = new(() => RuleBaseLoader.Check(new RuleTexts(Files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)), [], Memory));

    /// <summary>Its content.</summary>
    /// <exception cref="InvalidRulesException">It does not load; the problems name its files as <see cref="Shown"/> does.</exception>
    public RuleBaseSnapshot Snapshot =>
        Loaded.Value.Snapshot ?? throw new InvalidRulesException([.. Loaded.Value.Problems.Select(p => p with { File = Shown(p.File) })]);

    /// <summary>What to call one of its files.</summary>
    public string Shown(string file) => Paths?.Of(file) ?? $"{Name}:{file}";
}
