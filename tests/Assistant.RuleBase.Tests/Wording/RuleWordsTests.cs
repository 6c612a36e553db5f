using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Tests.Support;
using Assistant.RuleBase.Wording;

namespace Assistant.RuleBase.Tests.Wording;

public sealed class RuleWordsTests
{
    private readonly RuleBaseSnapshot _small = Some.Snapshot(SmallBase.Texts);

    [Fact]
    public void A_rule_reads_as_a_sentence()
    {
        Assert.Equal(
            "Export concentration: counts from 30 %, fully at 60 %: makes it more likely that a state will widen partners (regular); "
            + "to widen partners costs years of work; less so with strain: counts from 50 %, fully at 100 %.",
            new RuleWords(_small).Sentence(_small.FindRule("trade.narrow-base")!));
    }

    [Fact]
    public void Parts_are_joined_so_that_each_keeps_its_bounds()
    {
        Assert.Equal(
            "Export concentration (below 60 %, fully at 30 % or less) and measures on trade: makes it more likely that trying to bear it works (possible).",
            new RuleWords(_small).Sentence(_small.FindRule("trade.wide-base")!));
    }

    [Fact]
    public void A_rule_without_effect_says_so()
    {
        Assert.Equal(
            "Membership in European Union: is told when a question asks about it, and moves no ranking; more so with how far the rule trade.wide-base applies.",
            new RuleWords(_small).Sentence(_small.FindRule("trade.bear-it")!));
    }

    [Fact]
    public void Every_real_rule_and_factor_has_words_without_code()
    {
        var real = RealBase.Snapshot;
        var words = new RuleWords(real);

        Assert.All(real.Rules, r => Assert.DoesNotMatch("[{}=_]|Ramp|Feature", words.Sentence(r)));
        Assert.All(real.Factors.Where(f => f.Value is not null), f => Assert.DoesNotMatch("[{}=_]|Ramp|Feature", words.Conditions.Phrase(f.Value!)));
    }

    [Theory]
    [InlineData(FeatureKind.Tie, "energy-supply+import", "over", "the strongest tie to the party it is pressed over by energy supply or import")]
    [InlineData(FeatureKind.Tie, "any", "patron", "the strongest tie of any kind to its patron")]
    [InlineData(FeatureKind.Dyad, "vote-distance", "sender", "how far it votes from the sender in the General Assembly")]
    [InlineData(FeatureKind.Dyad, "neighbour", "sender", "a common border with the sender")]
    [InlineData(FeatureKind.Bodies, "apart", "sender", "bodies it belongs to without the sender")]
    [InlineData(FeatureKind.Scenario, "position=third-party", null, "pressure over somebody else's sanctions")]
    [InlineData(FeatureKind.Scenario, "measures=energy+trade", null, "measures on energy or trade")]
    [InlineData(FeatureKind.Scenario, "breadth", null, "the breadth of the pressure")]
    [InlineData(FeatureKind.Sender, "issues-main-currency", null, "a sender whose currency the world trades in")]
    public void A_feature_has_a_name_for_people(FeatureKind kind, string name, string? toward, string words) =>
        Assert.Equal(words, new FeatureWords(_small).Of(new Feature(kind, name, toward)));

    [Theory]
    [InlineData(0.3, "0.3")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(0.00003, "0.00003")]
    [InlineData(-2.5, "-2.5")]
    public void Numbers_are_written_for_reading(double number, string text) => Assert.Equal(text, QuantityWords.Number(number));
}
