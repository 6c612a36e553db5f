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
}
