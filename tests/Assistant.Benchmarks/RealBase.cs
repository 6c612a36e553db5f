using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Benchmarks;

/// <summary>The rule base of this repository, loaded and compiled once per process.</summary>
internal static class RealBase
{
    public static string Folder { get; } = Find();

    public static CompiledRuleBase Compiled { get; } = CompiledRuleBase.Compile(RuleBaseLoader.Load(Folder));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "rules", "rulebase.yaml")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No rules above the benchmarks."), "rules");
    }
}
