using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Rules;

public sealed class RulesCheckTests
{
    [Fact]
    public async Task The_rules_that_are_there_have_no_problem()
    {
        var run = await CommandLine.RunAsync("rules", "check");

        var snapshot = Repository.Snapshot;
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        var line = Assert.Single(run.Lines);
        Assert.Contains($"rule base {snapshot.Version.Number} (sha256:{snapshot.Version.Hash})", line, StringComparison.Ordinal);
        Assert.Contains($"{snapshot.Rules.Count} rules", line, StringComparison.Ordinal);
        Assert.Contains($"{snapshot.States.Count} states", line, StringComparison.Ordinal);
        Assert.Equal("rules folder: rules\n", run.Error);
    }

    [Fact]
    public async Task A_problem_names_a_file_that_opens_from_where_the_reader_stands()
    {
        using var copy = new RulesCopy();
        copy.Replace("rulebase.yaml", "kappa: 0.6 ", "kappa: 5.5 ");

        var run = await CommandLine.RunAsync(["rules", "check"], "", c => c with { Folder = Path.GetDirectoryName(copy.Folder)! });

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("rules/rulebase.yaml:", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1 problem found", run.Lines[^1]);
    }
}
