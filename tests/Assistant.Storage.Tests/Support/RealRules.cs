using Assistant.Planner.Interpreting;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Storage.Tests.Support;

/// <summary>The rule base of this repository, compiled once.</summary>
internal static class RealRules
{
    private static readonly Lazy<CompiledRuleBase> Once = new(() => CompiledRuleBase.Compile(RuleBaseLoader.Load(Path.Combine(Root, "rules"))));

    private static readonly Lazy<IReadOnlyList<CompiledRuleBase>> Edited = new(() => [Compiled, .. new[] { "1.1.0", "1.2.0" }.Select(Numbered)]);

    public static CompiledRuleBase Compiled => Once.Value;

    /// <summary>The same under further versions, as after edits.</summary>
    public static IReadOnlyList<CompiledRuleBase> Versions => Edited.Value;

    public static GrammarInterpreter Interpreter => new(Compiled.Snapshot);

    /// <summary>The folder of the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "Assistant.sln")))
            {
                folder = folder.Parent;
            }

            return folder.FullName;
        }
    }

    private static CompiledRuleBase Numbered(string version)
    {
        var files = new RuleFolder(Path.Combine(Root, "rules")).ReadAll()
            .Select(file => file.Path == "rulebase.yaml" ? file with { Text = file.Text.Replace("version: 1.0.0", $"version: {version}", StringComparison.Ordinal) } : file);
        return CompiledRuleBase.Compile(RuleBaseLoader.Check(new Files([.. files])).Snapshot!);
    }

    private sealed class Files(IReadOnlyList<RuleFile> files) : IRuleBaseSource
    {
        public IReadOnlyList<RuleFile> ReadAll() => files;
    }
}
