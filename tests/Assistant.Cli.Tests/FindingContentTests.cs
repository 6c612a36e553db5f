using Assistant.Cli.Content;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class FindingContentTests
{
    [Fact]
    public void Rules_are_found_in_a_folder_above()
    {
        var below = Path.Combine(Repository.Root, "src", "Assistant.Cli");

        Assert.Equal(Repository.Rules, new ContentFolders(below, Path.GetTempPath()).Rules(null));
        Assert.Equal(Path.Combine(Repository.Root, "prompts"), new ContentFolders(below, Path.GetTempPath()).Prompts(null));
    }

    [Fact]
    public void Without_a_folder_of_ones_own_the_shipped_copy_is_taken()
    {
        var elsewhere = Directory.CreateTempSubdirectory("nothing-here-");
        try
        {
            var found = new ContentFolders(elsewhere.FullName, AppContext.BaseDirectory);

            Assert.Equal(Path.Combine(AppContext.BaseDirectory, "rules"), found.Rules(null));
            Assert.Equal(Path.Combine(AppContext.BaseDirectory, "prompts"), found.Prompts(null));
        }
        finally
        {
            elsewhere.Delete();
        }
    }

    [Theory]
    [InlineData("--rules", "src")]
    [InlineData("--prompts", "no-such-folder")]
    public async Task A_folder_that_holds_none_is_named_with_its_mending(string option, string folder)
    {
        var run = await CommandLine.RunAsync("ask", "How might Serbia respond?", option, folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{option} {folder}: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules new p3.s2 --name few-buyers")]
    [InlineData("rules retire trade.slow-loosening --because x")]
    [InlineData("rules bump minor")]
    [InlineData("rules pack")]
    [InlineData("rules rollback")]
    public async Task The_copy_shipped_with_the_program_is_never_changed_nor_released(string arguments)
    {
        var nowhere = Directory.CreateTempSubdirectory("assistant-nowhere-");
        try
        {
            var run = await CommandLine.RunAsync(arguments.Split(' '), "", console => console with { Folder = nowhere.FullName });

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("name yours with --rules DIR", run.Error, StringComparison.Ordinal);
            Assert.Empty(nowhere.EnumerateFileSystemInfos());
        }
        finally
        {
            nowhere.Delete(recursive: true);
        }
    }
}
