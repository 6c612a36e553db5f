using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.RuleCases;
using Assistant.Scoring.Tests.Analysis;

namespace Assistant.Scoring.Tests.RuleCases;

/// <summary>What the profile of a case gives is read as given; what it leaves out is absent, a figure unknown.</summary>
public sealed class MadeProfileTests
{
    private static readonly Effect Widens = Some.Supports("diversify-partners", "regular", "g");

    [Theory]
    [InlineData("export", 0.25)]
    [InlineData("energy", 0.5)]
    [InlineData("export+energy", 0.5)]
    [InlineData("any", 1)]
    [InlineData("finance", 0)]
    public void A_tie_is_the_strongest_of_the_channels_asked_for_toward_that_party(string channels, double expected)
    {
        var ties = new Dictionary<(string Channel, string Toward), double>
        {
            [("export", "sender")] = 0.25, [("energy", "sender")] = 0.5, [("arms", "sender")] = 1, [("finance", "over")] = 0.75,
        };

        Assert.Equal(expected, Run(Some.Tie(channels, "sender"), RuleTracerTests.Given() with { Ties = ties }), 9);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.5)]
    [InlineData(2, 1)]
    public void Bodies_are_counted_as_given(double bodies, double expected) =>
        Assert.Equal(expected, Run(Ramp(FeatureKind.Bodies, "apart", 0, 2), RuleTracerTests.Given() with { Bodies = bodies }), 9);

    [Fact]
    public void A_sender_has_the_attributes_given_and_no_other()
    {
        var given = RuleTracerTests.Given() with { SenderAttributes = ["multilateral"] };

        Assert.Equal(1, Run(Ramp(FeatureKind.Sender, "multilateral", 0, 1), given));
        Assert.Equal(0, Run(Ramp(FeatureKind.Sender, "issues-main-currency", 0, 1), given));
    }

    [Fact]
    public void A_member_belongs_to_what_is_given_by_name_or_kind()
    {
        var given = RuleTracerTests.Given() with { Members = ["EU", "alliance"] };

        Assert.Equal(1, Run(Ramp(FeatureKind.Member, "EU", 0, 1), given));
        Assert.Equal(1, Run(Ramp(FeatureKind.Member, "ASEAN+alliance", 0, 1), given));
        Assert.Equal(0, Run(Ramp(FeatureKind.Member, "ASEAN", 0, 1), given));
    }

    [Fact]
    public void A_relation_is_read_toward_its_own_party()
    {
        var given = RuleTracerTests.Given() with { Dyads = new Dictionary<(string Relation, string Toward), double> { [("vote-distance", "sender")] = 1.5 } };

        Assert.Equal(0.75, Run(Some.VoteDistance("sender", 0, 2), given), 9);
        Assert.Equal(0, Run(Some.VoteDistance("over", 0, 2), given), 9);
    }

    [Theory]
    [InlineData(0.2, 0, 0.1, false)]
    [InlineData(0.2, 0.2, 0.2, true)]
    [InlineData(0.2, 0.1, 0.3, true)]
    [InlineData(0.2, 0.3, 1, false)]
    public void A_case_passes_where_the_rule_applies_as_far_as_expected(double activation, double least, double most, bool expected) =>
        Assert.Equal(expected, new RuleCaseResult(new RuleCase("made.one", "a case", RuleTracerTests.Given(), new(least, most, null), new("cases", 1, 1)), activation).Passed);

    [Fact]
    public void A_topic_case_or_a_rule_out_of_force_is_refused_by_name()
    {
        var runner = Runner(Some.Up("governance", 0, 1));
        var topic = new RuleCase("made.one", "a topic", RuleTracerTests.Given(), new(0, 1, true), new("cases", 1, 1));

        Assert.Contains("a topic", Assert.Throws<ArgumentException>(() => runner.Run(topic)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => runner.Run(topic with { Rule = "made.gone", Expect = new(0, 1, null) }));
    }

    private static double Run(Condition when, RuleCaseSituation given) =>
        Runner(when).Run(new RuleCase("made.one", "a case", given, new(0, 1, null), new("cases", 1, 1))).Activation;

    private static RuleCaseRunner Runner(Condition when) =>
        new(CompiledRuleBase.Prepare(Some.Base([Some.Rule("made.one", when, Widens), Some.Rule("made.two", Some.Up("governance", 0, 1), Widens)]), Some.Draws));

    private static Condition.Ramp Ramp(FeatureKind kind, string name, double low, double high) => new(new Feature(kind, name), low, high, false, false);
}
