using Assistant.Planner.Interpreting;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>The real rule base and one interpreter over it, made once.</summary>
internal static class Some
{
    private static readonly Lazy<RuleBaseSnapshot> Loaded = new(() => RuleBaseLoader.Load(Folder()));
    private static readonly Lazy<GrammarInterpreter> Made = new(() => new GrammarInterpreter(Loaded.Value));

    public static RuleBaseSnapshot Base => Loaded.Value;

    public static GrammarInterpreter Interpreter => Made.Value;

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "rules", "rulebase.yaml")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No rules folder above the tests."), "rules");
    }
}
