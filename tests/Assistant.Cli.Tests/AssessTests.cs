using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class AssessTests
{
    [Fact]
    public async Task One_state_is_ranked_with_what_moved_it()
    {
        var run = await CommandLine.RunAsync("assess", "SRB", "--sender", "USA", "EU", "--over", "RUS", "--measure", "energy", "finance", "--breadth", "sectoral", "--secondary", "--json");

        Assert.Equal(0, run.ExitCode);
        var scenario = run.Json.GetProperty("scenario");
        Assert.Equal("third-party", scenario.GetProperty("position").GetString());
        Assert.Equal(["USA", "EU"], scenario.GetProperty("senders").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(["energy", "finance"], scenario.GetProperty("measures").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(10, run.Json.GetProperty("responses").GetArrayLength());
        Assert.NotEmpty(run.Json.GetProperty("responses")[0].GetProperty("contributions").EnumerateArray());
        Assert.NotEmpty(run.Json.GetProperty("data").EnumerateArray());
    }

    [Theory]
    [InlineData("SRB")]
    [InlineData("srb")]
    [InlineData("Serbia")]
    [InlineData("YUG")]
    public async Task A_state_goes_by_code_name_or_successor(string name)
    {
        var run = await CommandLine.RunAsync("assess", name, "--sender", "EU", "--measure", "trade", "--json");

        Assert.Equal("SRB", run.Json.GetProperty("state").GetString());
        Assert.Equal(name == "YUG", run.Json.GetProperty("note").GetString()?.Contains("successor", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task The_readable_ranking_names_what_is_not_known()
    {
        var run = await CommandLine.RunAsync("assess", "SRB", "--sender", "EU", "--measure", "trade", "--as-of", "1995");

        Assert.Contains("Serbia, as of 1995", run.Out, StringComparison.Ordinal);
        Assert.Contains("Not known: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Note: as of 1995", run.Out, StringComparison.Ordinal);
        Assert.Contains('█', run.Out);
    }

    [Fact]
    public async Task Colours_are_used_where_the_terminal_has_them()
    {
        var run = await CommandLine.RunAsync(["assess", "SRB", "--sender", "EU"], "", c => c with { Colours = true });

        Assert.Contains("\u001b[", run.Out, StringComparison.Ordinal);
    }
}
