using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Tests.Loading;

public sealed class ContentFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("assistant-content-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_above_the_current_one_is_found_before_the_copy_beside_the_program()
    {
        var above = Content("repository/rules");
        Content("program/rules");

        Assert.Equal(above, Find(null, "repository/src/somewhere"));
    }

    [Fact]
    public void Far_from_a_repository_the_copy_beside_the_program_serves()
    {
        var copy = Content("program/rules");

        Assert.Equal(copy, Find(null, "elsewhere"));
    }

    [Fact]
    public void A_named_folder_is_taken_relative_to_the_current_one()
    {
        Content("repository/rules");
        var named = Content("repository/other");

        Assert.Equal(named, Find("../other", "repository/src"));
    }

    [Fact]
    public void A_named_folder_that_holds_no_content_is_refused_and_no_other_taken()
    {
        Content("repository/rules");

        var fault = Assert.Throws<InvalidRulesException>(() => Find("nowhere", "repository"));

        Assert.Contains("rulebase.yaml", Assert.Single(fault.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_content_the_fault_says_what_to_set()
    {
        var fault = Assert.Throws<InvalidRulesException>(() => Find(null, "elsewhere"));

        Assert.Contains("Rules:Folder", Assert.Single(fault.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_lost_its_marker_is_found_all_the_same_and_none_further_up_takes_its_place()
    {
        Content("rules");
        var broken = Content("repository/rules");
        Directory.CreateDirectory(Path.Combine(broken, "vocabulary"));
        File.Delete(Path.Combine(broken, "rulebase.yaml"));

        Assert.Equal(broken, Find(null, "repository/src"));
    }

    [Fact]
    public void A_folder_of_the_same_name_that_holds_something_else_is_passed_over()
    {
        var above = Content("rules");
        Directory.CreateDirectory(Path.Combine(_root, "repository/rules/of-another-kind"));

        Assert.Equal(above, Find(null, "repository/src"));
    }

    private string Find(string? named, string current) =>
        ContentFolder.Find(ContentFolder.Rules, named, Directory.CreateDirectory(Path.Combine(_root, current)).FullName, Path.Combine(_root, "program"));

    private string Content(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(_root, folder));
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "rulebase.yaml"), "");
        return path;
    }
}
