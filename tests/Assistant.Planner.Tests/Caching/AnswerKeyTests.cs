using Assistant.Planner.Caching;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.Scoring;

namespace Assistant.Planner.Tests.Caching;

/// <summary>What shares an answer and what must not.</summary>
public sealed class AnswerKeyTests
{
    private static readonly RuleBaseVersion Version = new("1.0.0", new string('a', 64));

    [Theory]
    [InlineData("How might  Serbia\trespond? ", "How might Serbia respond?")]
    [InlineData("How might Serbia\trespond?", "How might Serbia respond?")]
    [InlineData(" How might Serbia respond?", "How might Serbia respond?")]
    [InlineData("How might Serbia respond?\n", "How might Serbia respond?")]
    [InlineData("  ", "")]
    [InlineData("Cote d'Ivoire and Co\u0302te", "Cote d'Ivoire and C\u00f4te")]
    public void Spacing_and_unicode_form_make_no_difference(string one, string other) => Assert.Equal(Key(one), Key(other));

    [Fact]
    public void Letter_case_does_because_US_and_us_are_two_words() => Assert.NotEqual(Key("sanctions by US"), Key("sanctions by us"));

    [Fact]
    public void Everything_the_answer_depends_on_stands_in_the_key()
    {
        var said = new ConversationContext(Some.Question(), []);
        var otherwise = new ConversationContext(Some.Question(Intent.Assess, "ARM"), []);
        var cited = new ConversationContext(Some.Question(), ["sanctions-alignment#p3.s2"]);
        string[] keys =
        [
            Key("q"),
            Key("r"),
            Key("q", context: said),
            Key("q", context: otherwise),
            Key("q", context: cited),
            Key("q", context: said with { LastOptions = ["hedge-quietly"] }),
            Key("q", context: said with { LastRanked = ["LAO"] }),
            Key("q", context: said with { LookedUpSince = true }),
            Key("q", context: said with { LastWasHelp = true }),
            Key("q", context: said with { Pending = Some.Question(Intent.Clarify) }),
            Key("q", new AnswerOptions { AsOf = 2019 }),
            Key("q", new AnswerOptions { Audience = "public" }),
            Key("q", new AnswerOptions { Model = "some-model" }),
            Key("q", new AnswerOptions { Scoring = new ScoringOptions(UniformPrior: true) }),
            Key("q", new AnswerOptions { Scoring = new ScoringOptions(Centred: false) }),
            Key("q", new AnswerOptions { Scoring = new ScoringOptions(Ranges: false) }),
            Key("q", version: Version with { Number = "1.0.1" }),
            Key("q", version: Version with { Hash = new string('b', 64) }),
            Key("q", prompts: "2"),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void The_order_of_assumed_values_makes_no_difference()
    {
        Assert.Equal(Key("q", context: With(("a", 1), ("b", 2))), Key("q", context: With(("b", 2), ("a", 1))));

        static ConversationContext With(params (string Id, double Value)[] values) => new(
            Some.Question() with { Scenario = Some.SerbianCase with { Overrides = values.ToDictionary(v => v.Id, v => v.Value) } }, []);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void A_culture_makes_no_difference(string culture) =>
        Assert.Equal(Key("WHAT IF İzmir", new AnswerOptions { AsOf = 2019 }), Cultures.In(culture, () => Key("WHAT IF İzmir", new AnswerOptions { AsOf = 2019 })));

    private static string Key(
        string text, AnswerOptions? options = null, ConversationContext? context = null, RuleBaseVersion? version = null, string prompts = "none") =>
        AnswerKey.Of(text, AnswerKey.Circumstances(context ?? ConversationContext.Empty, options ?? AnswerOptions.Default, version ?? Version, prompts));
}
