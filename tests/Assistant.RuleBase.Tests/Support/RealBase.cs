using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Tests.Support;

/// <summary>The rules folder of this repository, read once.</summary>
internal static class RealBase
{
    private static readonly Lazy<LoadResult> Read = new(() => RuleBaseLoader.Check(new RuleFolder(Folder)));

    private static readonly Lazy<IReadOnlyList<RuleFile>> FilesRead = new(() => new RuleFolder(Folder).ReadAll());

    public static string Folder => Find();

    public static LoadResult Result => Read.Value;

    public static IReadOnlyList<RuleFile> Files => FilesRead.Value;

    public static RuleBaseSnapshot Snapshot => Result.Snapshot ?? throw new InvalidRulesException(Result.Problems);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "rules", "rulebase.yaml")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No rules folder above the tests."), "rules");
    }
}
