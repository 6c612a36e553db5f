using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;

namespace Assistant.Scoring.Tests.Real;

/// <summary>The rule base of this repository, loaded and compiled once.</summary>
internal static class RealBase
{
    private static readonly Lazy<LoadResult> Result = new(() => RuleBaseLoader.Check(new RuleFolder(Folder)));
    private static readonly Lazy<CompiledRuleBase> CompiledBase = new(() => CompiledRuleBase.Compile(
        Result.Value.Snapshot ?? throw new InvalidOperationException(string.Join('\n', Result.Value.Problems))));

    public static CompiledRuleBase Compiled => CompiledBase.Value;

    public static IReadOnlyList<RuleCase> Cases => Result.Value.Cases;

    public static ResponseScorer Scorer { get; } = new(Compiled);

    public static string Folder => Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "rules", "rulebase.yaml")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No rules above the tests."), "rules");
    }
}
