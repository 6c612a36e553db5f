using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading;

/// <summary>A load that remembers the one before says what a load of its own says.</summary>
public sealed class LoadMemoryTests
{
    private static readonly (string File, string From, string To)[] Edits =
    [
        ("claims/trade.yaml", "up: [0.3, 0.6] }\n  weakened_by", "up: [0.4, 0.6] }\n  weakened_by"),
        ("states/indicators/export-concentration.csv", "SRB,2023,0.28", "SRB,2023,0.31"),
        ("states/states.csv", "Republic of Serbia;Belgrade", "Republic of Serbia"),
        ("vocabulary/sanctions.yaml", "words: [secondary]", "words: [secondary, extraterritorial]"),
        ("vocabulary/indicators.yaml", "to: 0.3", "to: 0.4"),
        ("vocabulary/factors.yaml", "up: [0.2, 0.9]", "up: [0.3, 0.9]"),
        ("rulebase.yaml", "lambda: 0.5", "lambda: 0.6"),
        ("episodes/sample.yaml", "outcome: partial", "outcome: failure"),
    ];

    [Fact]
    public void Each_edit_is_read_as_if_it_were_the_first()
    {
        var memory = new LoadMemory();
        Assert.NotNull(Read(SmallBase.Texts, memory).Snapshot);
        foreach (var edit in Edits)
        {
            var texts = Some.With(edit);

            var remembered = Read(texts, memory).Snapshot!;

            var alone = Read(texts, new LoadMemory()).Snapshot!;
            Assert.Equal(alone.Version, remembered.Version);
            Assert.Empty(BaseComparison.Compare(alone, remembered).Changes);
            Assert.NotEmpty(BaseComparison.Compare(Some.Snapshot(SmallBase.Texts), remembered).Changes);
        }
    }

    [Fact]
    public void What_is_the_same_is_taken_over_and_what_changed_is_not()
    {
        var memory = new LoadMemory();
        var first = Read(SmallBase.Texts, memory).Snapshot!;

        var rule = Read(Some.With(Edits[0]), memory).Snapshot!;
        var figure = Read(Some.With(Edits[1]), memory).Snapshot!;

        Assert.Same(first.States, rule.States);
        Assert.NotSame(first.States, figure.States);
        Assert.Equal(0.31, figure.States["SRB"].Series["export-concentration"][^1].Value);
    }

    [Theory]
    [InlineData("claims/trade.yaml", "bears_on: choice", "bears_on: chioce")]
    [InlineData("states/states.csv", "SRB,RS", "SRB,RSS")]
    [InlineData("vocabulary/sanctions.yaml", "successors:", "sucessors:")]
    [InlineData("rulebase.yaml", "version: 1.0.0", "version: [1.0.0")]
    public void A_broken_edit_is_told_each_time_and_the_next_good_one_is_read(string file, string from, string to)
    {
        var memory = new LoadMemory();
        Read(SmallBase.Texts, memory);
        var broken = Some.With((file, from, to));

        var alone = Read(broken, new LoadMemory()).Problems;
        Assert.NotEmpty(alone);
        Assert.Equal(alone, Read(broken, memory).Problems);
        Assert.Equal(alone, Read(broken, memory).Problems);
        Assert.Empty(Read(SmallBase.Texts, memory).Problems);
    }

    private static LoadResult Read(IReadOnlyDictionary<string, string> texts, LoadMemory memory) => RuleBaseLoader.Check(new RuleTexts(texts), [], memory);
}
