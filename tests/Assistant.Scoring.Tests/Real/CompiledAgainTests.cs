using System.Text.Json;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Scoring.Tests.Real;

/// <summary>A base compiled after another, taking over what is the same for both, is the base compiled alone.</summary>
public sealed class CompiledAgainTests
{
    private static readonly string[] Asked = ["SRB", "VNM", "AGO", "KAZ"];

    private const string Figure = "up: [0.4, 0.8]";

    [Theory]
    [InlineData("claims/trade.yaml", Figure, "up: [0.5, 0.8]", true)]
    [InlineData("claims/trade.yaml", "{ factor: exposure, up: [0.2, 0.8] }] }", "{ tie: arms, toward: sender, up: [0.4, 0.5] }] }", false)]
    [InlineData("states/indicators/export-concentration.csv", "AGO,2023,0.915", "AGO,2023,0.115", false)]
    [InlineData("vocabulary/factors.yaml", "{ indicator: energy-exports, up: [0.2, 0.7] }", "{ indicator: energy-exports, up: [0.3, 0.7] }", false)]
    public void An_edit_gives_what_a_fresh_start_gives(string file, string from, string to, bool takesOver)
    {
        var (memory, files) = (new LoadMemory(), new RuleFolder(RealBase.Folder).ReadAll());
        var before = CompiledRuleBase.Compile(Read(files, memory));
        var edited = files.Select(f => f.Path == file ? f with { Text = Edited(f.Text, from, to) } : f).ToList();

        var next = CompiledRuleBase.Compile(Read(edited, memory), before);

        var alone = CompiledRuleBase.Compile(Read(edited, new LoadMemory()));
        Assert.Equal(takesOver, ReferenceEquals(before.Reference, next.Reference));
        Assert.Equal(alone.Typical.Declared, next.Typical.Declared);
        Assert.Equal(alone.Places, next.Places);
        Assert.Equal(alone.TypicalDraws, next.TypicalDraws);
        Assert.Equal(alone.Typical.AlwaysTrue, next.Typical.AlwaysTrue);
        Assert.Equal(Answers(alone), Answers(next));
        Assert.NotEqual(before.Typical.Declared, next.Typical.Declared);
    }

    /// <summary>Several whole assessments, ranges and all, to the last digit.</summary>
    private static string Answers(CompiledRuleBase compiled)
    {
        var scorer = new ResponseScorer(compiled);
        return JsonSerializer.Serialize(Asked.Select(state => scorer.Assess(state, compiled.Snapshot.ReferenceScenarios[3].Scenario, null, ScoringOptions.Default)));
    }

    private static RuleBaseSnapshot Read(IReadOnlyList<RuleFile> files, LoadMemory memory)
    {
        var loaded = RuleBaseLoader.Check(new RuleTexts(files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)), [], memory);
        return loaded.Snapshot ?? throw new InvalidRulesException(loaded.Problems);
    }

    private static string Edited(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
}
