using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Tests.Support;

/// <summary>The repository the tests run in.</summary>
internal static class Repository
{
    private static readonly Lazy<RuleBaseSnapshot> Loaded = new(() => RuleBaseLoader.Load(Rules));

    public static string Root { get; } = Find();

    public static string Rules => Path.Combine(Root, "rules");

    public static RuleBaseSnapshot Snapshot => Loaded.Value;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assistant.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Assistant.sln.");
    }
}
