using Assistant.Planner.Interpreting;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Storage.Tests.Support;

/// <summary>The rule base of this repository, compiled once.</summary>
internal static class RealRules
{
    private static readonly Lazy<CompiledRuleBase> Once = new(() => CompiledRuleBase.Compile(RuleBaseLoader.Load(Path.Combine(Root, "rules"))));

    public static CompiledRuleBase Compiled => Once.Value;

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
}
