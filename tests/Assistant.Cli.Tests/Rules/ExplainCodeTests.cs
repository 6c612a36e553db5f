using Assistant.Cli.Tests.Support;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Tests.Rules;

public sealed class ExplainCodeTests
{
    [Fact]
    public async Task A_code_has_a_page()
    {
        var run = await CommandLine.RunAsync("rules", "explain-code", "rb012");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# RB012: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("## How to silence it", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_code_all_are_listed()
    {
        var run = await CommandLine.RunAsync("rules", "explain-code");

        Assert.Equal(ProblemCodes.All.Count, run.Lines.Length);
        Assert.Matches("^RB001  error    The text is no YAML or CSV$", run.Lines[0]);
        Assert.Contains(run.Lines, l => l.StartsWith("RB104  warning  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slip_gets_the_nearest_code()
    {
        var run = await CommandLine.RunAsync("rules", "explain-code", "RB12");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("did you mean `RB0", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_comes_as_json_too()
    {
        var run = await CommandLine.RunAsync("rules", "explain-code", "RB104", "--json");

        var item = Assert.Single(run.Json.GetProperty("items").EnumerateArray());
        Assert.Equal(("RB104", "warning", true), (item.GetProperty("code").GetString(), item.GetProperty("severity").GetString(), item.GetProperty("canBeSilenced").GetBoolean()));
    }
}
