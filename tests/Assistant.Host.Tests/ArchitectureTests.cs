using System.Xml.Linq;

namespace Assistant.Host.Tests;

/// <summary>The arrows between the projects under src: inwards only.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> AllowedArrows = new(StringComparer.Ordinal)
    {
        ["Assistant.RuleBase"] = [],
        ["Assistant.Scoring"] = ["Assistant.RuleBase"],
        ["Assistant.Planner"] = ["Assistant.RuleBase", "Assistant.Scoring"],
        ["Assistant.BotFramework"] = [],
        ["Assistant.Bot"] = ["Assistant.Planner", "Assistant.BotFramework", "Assistant.Scoring", "Assistant.RuleBase"],
        ["Assistant.Storage"] = ["Assistant.BotFramework", "Assistant.Planner"],
        ["Assistant.Host"] =
            ["Assistant.RuleBase", "Assistant.Scoring", "Assistant.Planner", "Assistant.BotFramework", "Assistant.Bot", "Assistant.Storage"],
        ["Assistant.Cli"] = ["Assistant.RuleBase", "Assistant.Scoring", "Assistant.Planner", "Assistant.Storage"],
    };

    public static TheoryData<string> Projects() => [.. Directory.GetDirectories(SourceFolder()).Select(d => Path.GetFileName(d)!)
        .Where(d => d.StartsWith("Assistant.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_arrow_points_outwards(string project)
    {
        var allowed = Assert.Contains(project, AllowedArrows as IDictionary<string, string[]>);
        var file = Path.Combine(SourceFolder(), project, project + ".csproj");

        var arrows = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(arrows.Except(allowed));
    }

    [Fact]
    public void The_top_level_holds_the_fixed_layout_and_nothing_else()
    {
        string[] layout = ["src", "rules", "prompts", "tests", "infra", "Assistant.sln", "README.md", "global.json",
            "Directory.Build.props", "Directory.Packages.props"];
        var root = Directory.GetParent(SourceFolder())!.FullName;

        var others = Directory.GetFileSystemEntries(root).Select(Path.GetFileName)
            .Where(name => !name!.StartsWith('.') && !layout.Contains(name) && name is not ("bin" or "obj" or "artifacts" or "TestResults"));

        Assert.Empty(others);
    }

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assistant.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No Assistant.sln above the tests."), "src");
    }
}
