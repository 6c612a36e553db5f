using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assistant.RuleBase.Tests.Loading;

/// <summary>What a YAML file may hold is read to the last, and one more is a problem with its place.</summary>
/// <remarks>Not among the mistakes: editors' schemas are held against those, and files of this size take them long.</remarks>
public sealed class YamlLimitsTests
{
    private const string Path = "claims/trade.yaml";
    private const string Claim = "claim: Friends close by help to bear it.";
    private const string Topics = "topics: [friends]";
    private const string Condition = "when: { indicator: export-concentration, up: [0.3, 0.6] }\n  weakened_by";

    /// <summary>The figures of a ramp stand this far below the file: its list, the rule, the condition, the ramp, each one level.</summary>
    private const int LevelsOfARamp = 4;

    [Fact]
    public void As_deep_as_may_be_is_read() =>
        Assert.Empty(Some.ProblemsAfter(Path, Condition, Nested(RuleBaseLimits.Depth - LevelsOfARamp)));

    [Fact]
    public void One_level_more_is_a_problem_where_it_begins() => Assert.Equal(
        ["claims/trade.yaml:6:476: RB001: this is nested deeper than 64 levels; flatten it"],
        Some.ProblemsAfter(Path, Condition, Nested(RuleBaseLimits.Depth - LevelsOfARamp + 1)));

    [Fact]
    public void As_many_values_as_may_be_are_read() => Assert.Empty(Some.ProblemsAfter(Path, Topics, TopicsUpTo(RuleBaseLimits.Nodes)));

    [Fact]
    public void One_value_more_is_a_problem_where_it_stands() => Assert.Equal(
        ["claims/trade.yaml:399880:10: RB001: the file has more than 400000 values; split it"],
        Some.ProblemsAfter(Path, Topics, TopicsUpTo(RuleBaseLimits.Nodes + 1)));

    [Fact]
    public void A_name_that_nothing_refers_to_is_read() => Assert.Empty(Some.ProblemsAfter(Path, Topics, "topics: &some [&one friends]"));

    [Fact]
    public void One_reference_is_a_problem_where_it_stands() => Assert.Equal(
        ["claims/trade.yaml:29:26: RB001: aliases (`*name`) are not read here; write the value out"],
        Some.ProblemsAfter(Path, Topics, "topics: [&one friends, *one]"));

    [Fact]
    public void As_long_a_text_as_may_be_is_read() =>
        Assert.Empty(Some.ProblemsAfter(Path, Claim, $"claim: {new string('x', RuleBaseLimits.ScalarLength)}"));

    [Fact]
    public void One_character_more_is_a_problem_where_the_text_begins() => Assert.Equal(
        ["claims/trade.yaml:27:10: RB009: a text of more than 65536 characters; shorten it"],
        Some.ProblemsAfter(Path, Claim, $"claim: {new string('x', RuleBaseLimits.ScalarLength + 1)}"));

    private static string Nested(int times) =>
        $"when: {string.Concat(Enumerable.Repeat("{ not: ", times))}{{ indicator: export-concentration, up: [0.3, 0.6] }}{string.Concat(Enumerable.Repeat(" }", times))}\n  weakened_by";

    /// <summary>Topics that fill the file to this many values.</summary>
    private static string TopicsUpTo(int values)
    {
        var others = ValuesIn(SmallBase.Texts[Path].Replace(Topics, "topics: []", StringComparison.Ordinal));
        return $"topics:\n{string.Join('\n', Enumerable.Repeat("  -", values - others))}"; // empty ones are the soonest read
    }

    private static int ValuesIn(string text)
    {
        var parser = new Parser(new StringReader(text));
        var values = 0;
        while (parser.MoveNext())
        {
            values += parser.Current is NodeEvent ? 1 : 0;
        }

        return values;
    }
}
