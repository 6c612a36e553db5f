using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>One version of the rules, wherever it lies.</summary>
/// <param name="Name">How the maintainer calls it.</param>
/// <param name="Files">Its files.</param>
internal sealed record RuleVersion(string Name, IReadOnlyList<RuleFile> Files)
{
    private Lazy<LoadResult> Loaded { get; } = new(() => RuleBaseLoader.Check(new RuleTexts(Files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal))));

    /// <summary>Its content.</summary>
    /// <exception cref="InvalidRulesException">It does not load; the problems name the version before the file.</exception>
    public RuleBaseSnapshot Snapshot =>
        Loaded.Value.Snapshot ?? throw new InvalidRulesException([.. Loaded.Value.Problems.Select(p => p with { File = $"{Name}:{p.File}" })]);
}
