using System.Text.RegularExpressions;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Broken;

public sealed partial class BrokenRulesTests
{
    public static TheoryData<string> Kinds => [.. Mistakes.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_mistake_gets_a_located_message_that_helps(string kind)
    {
        var mistake = Mistakes.All[kind];
        using var copy = new RulesCopy();
        copy.Replace(mistake.File, mistake.Old, mistake.New);

        var run = await CommandLine.RunAsync("rules", "check", "--rules", copy.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        var problems = run.Lines[..^1];
        Assert.All(problems, p => Assert.Matches(Located(), p));
        var line = mistake.At.Length == 0 ? "" : $"{mistake.File}:{copy.LineOf(mistake.File, mistake.At)}:";
        Assert.Contains(problems, p => p.Contains($": {mistake.Code}: ", StringComparison.Ordinal)
            && p.Contains(line, StringComparison.Ordinal)
            && p.Contains(mistake.Says, StringComparison.Ordinal));
    }

    [Fact]
    public void Thirty_mistakes_reach_into_every_kind_of_file_and_say_different_things()
    {
        string[] kinds =
        [
            "rulebase.yaml", "claims/", ".cases.yaml", "documents/", "episodes/", "vocabulary/factors", "vocabulary/hedges", "vocabulary/indicators",
            "vocabulary/responses", "vocabulary/sanctions", "states/states", "states/ties", "states/memberships", "states/notes", "states/indicators/", "tests/",
        ];

        Assert.True(Mistakes.All.Count >= 30);
        Assert.All(kinds, kind => Assert.Contains(Mistakes.All.Values, m => m.File.Contains(kind, StringComparison.Ordinal)));
        Assert.Equal(Mistakes.All.Count, Mistakes.All.Values.Select(m => (m.Code, m.Says, m.At)).Distinct().Count());
    }

    [Fact]
    public async Task Ten_mistakes_are_told_at_once()
    {
        using var copy = new RulesCopy();
        string[] kinds =
        [
            "an unknown key", "an unknown option", "a claim without a cite", "a parameter out of range", "a year that is none",
            "a group of two signs", "a ramp upside down", "a factor made of itself", "rules that weaken each other", "a sentence without its carrier",
        ];
        foreach (var mistake in kinds.Select(k => Mistakes.All[k]))
        {
            copy.Replace(mistake.File, mistake.Old, mistake.New);
        }

        var run = await CommandLine.RunAsync("rules", "check", "--rules", copy.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.All(kinds, k => Assert.Contains($": {Mistakes.All[k].Code}: ", run.Out, StringComparison.Ordinal));
        Assert.EndsWith("problems found", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_to_broken_rules_tells_the_problems_and_no_stack_trace()
    {
        using var copy = new RulesCopy();
        copy.Replace("rulebase.yaml", "kappa: 0.6 ", "kappa: 5.5 ");

        var run = await CommandLine.RunAsync("ask", "How might Serbia respond?", "--rules", copy.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("rulebase.yaml:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^.+\.(yaml|csv|md):[1-9]\d*:[1-9]\d*: RB\d{3}: .+", RegexOptions.Singleline)]
    private static partial Regex Located();
}
