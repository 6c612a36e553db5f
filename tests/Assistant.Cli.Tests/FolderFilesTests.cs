using Assistant.Cli.Content;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

/// <summary>A folder that cannot be read is named as whoever asked can open it.</summary>
public sealed class FolderFilesTests
{
    [Theory]
    [InlineData("/home/ana", "/home/ana/rules", "rules")]
    [InlineData("/home/ana/rules", "/home/ana/rules", ".")]
    [InlineData("/home/bo", "/home/ana/rules", "/home/ana/rules")]
    public void The_folder_itself_is_named_from_where_the_reader_stands(string standing, string folder, string shown) =>
        Assert.Equal(shown, new ShownPaths(folder, standing).Of("."));

    [Fact]
    public async Task A_pack_that_is_not_there_is_named_as_it_was_given()
    {
        var run = await CommandLine.RunAsync("rules", "unpack", "packs/gone.rulepack", "--verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("packs/gone.rulepack:1:1: RB016", run.Error, StringComparison.Ordinal);
    }
}
