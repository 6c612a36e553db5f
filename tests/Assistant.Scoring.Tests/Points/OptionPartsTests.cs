using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Tests.Points;

/// <summary>What is said of one option: its contributions in order, its independent points, its lines, how far its claims disagree.</summary>
public sealed class OptionPartsTests
{
    private static readonly ScoringOptions Plain = new(UniformPrior: true, Centred: false, Ranges: false);

    [Fact]
    public void What_an_option_brings_or_costs_is_said_where_the_rule_applies_for_certain()
    {
        var rules = new[]
        {
            Rule("made.c-applies", 0.2, Line("hedge-quietly", BearsOn.Costs, "time"), Line("resist-absorb", BearsOn.Brings, "pride")),
            Rule("made.b-silent", 0.9, Line("hedge-quietly", BearsOn.Brings, "nothing")),
            Some.Rule("made.open", Some.Up("supplier-dependence", 0.2, 0.8), Line("hedge-quietly", BearsOn.Brings, "perhaps")),
            Rule("made.a-applies", 0.2, Line("hedge-quietly", BearsOn.Brings, "room"), Line("hedge-quietly", BearsOn.Brings, "calm")),
        };

        var hedge = Assess(rules).Of("hedge-quietly");

        Assert.Equal([("made.a-applies", "room"), ("made.a-applies", "calm"), ("made.c-applies", "time")], hedge.Lines.Select(l => (l.Rule, l.Text)));
        Assert.Equal([BearsOn.Brings, BearsOn.Brings, BearsOn.Costs], hedge.Lines.Select(l => l.BearsOn));
    }

    [Fact]
    public void Contributions_stand_by_size_and_those_as_large_by_rule_and_effect()
    {
        var hedge = Assess(
            [
                Rule("made.d", 0.2, Some.Supports("hedge-quietly", "regular", "d")), Rule("made.b", 0.2, Some.Attacks("hedge-quietly", "regular", "b")),
                Rule("made.c", 0.2, Some.Supports("hedge-quietly", "necessary", "c")), Rule("made.a", 0.2, Some.Attacks("hedge-quietly", "possible", "a1"), Some.Supports("hedge-quietly", "possible", "a2")),
                Rule("made.e", 0.9, Some.Supports("hedge-quietly", "necessary", "e")),
            ]).Of("hedge-quietly");

        Assert.Equal([("made.c", 0), ("made.b", 0), ("made.d", 0), ("made.a", 0), ("made.a", 1)], hedge.Choice.Select(c => (c.Rule, c.Effect)));
    }

    [Fact]
    public void A_point_counts_once_however_many_claims_make_it_and_not_where_only_a_guess_makes_it()
    {
        var hedge = Assess(
            [
                Rule("made.a", 0.2, Some.Supports("hedge-quietly", "regular", "one")), Rule("made.b", 0.2, Some.Supports("hedge-quietly", "possible", "one")),
                Rule("made.c", 0.2, Some.Attacks("hedge-quietly", "regular", "two")), Rule("made.d", 0.9, Some.Supports("hedge-quietly", "regular", "three")),
                Some.Rule("made.open", Some.Up("supplier-dependence", 0.2, 0.8), Some.Supports("hedge-quietly", "regular", "four")),
                Rule("made.e", 0.2, Some.Helps("hedge-quietly", "regular", "five")),
            ]).Of("hedge-quietly");

        Assert.Equal(2, hedge.IndependentGroups);
    }

    [Theory]
    [InlineData("regular", "regular", 1)]
    [InlineData("regular", null, 0)]
    [InlineData(null, "regular", 0)]
    [InlineData(null, null, 0)]
    public void Claims_disagree_as_far_as_the_weaker_side_comes_up_to_the_other(string? supports, string? attacks, double expected) =>
        Assert.Equal(expected, Assess(Sides(supports, attacks)).Of("hedge-quietly").Conflict, 12);

    [Fact]
    public void Claims_of_unequal_weight_disagree_in_part()
    {
        var (strong, weak) = (Math.Log(9), Math.Log(0.4 / 0.6) - Math.Log(0.25 / 0.75));

        Assert.Equal(2 * weak / (strong + weak), Assess(Sides("regular", "possible")).Of("hedge-quietly").Conflict, 12);
    }

    [Theory]
    [InlineData("regular", true, "good")]
    [InlineData("regular", false, "poor")]
    [InlineData(null, true, "unknown")]
    public void Prospects_are_told_in_a_word(string? hedge, bool helps, string word)
    {
        Rule[] rules = hedge is null ? [] : [Rule("made.a", 0.2, Some.Helps("hedge-quietly", hedge, "s") with { Supports = helps })];

        Assert.Equal(word, Assess(rules).Of("hedge-quietly").Prospects.Word);
    }

    [Fact]
    public void Prospects_that_balance_are_mixed_and_a_rule_that_is_silent_tells_nothing()
    {
        var balanced = new[] { Rule("made.a", 0.2, Some.Helps("hedge-quietly", "regular", "s")), Rule("made.b", 0.2, Some.Helps("hedge-quietly", "regular", "t") with { Supports = false }) };

        Assert.Equal("mixed", Assess(balanced).Of("hedge-quietly").Prospects.Word);
        Assert.Equal("unknown", Assess([Rule("made.a", 0.9, Some.Helps("hedge-quietly", "regular", "s"))]).Of("hedge-quietly").Prospects.Word);
    }

    [Fact]
    public void Without_ranges_the_range_is_the_score_and_no_option_is_counted_first()
    {
        var hedge = Assess([Rule("made.a", 0.2, Some.Supports("hedge-quietly", "regular", "s"))]).Of("hedge-quietly");

        Assert.Equal((hedge.Score, hedge.Score, 0, 0), (hedge.Low, hedge.High, hedge.PFirst, hedge.PTop3));
    }

    private static Rule[] Sides(string? supports, string? attacks) =>
    [
        .. supports is null ? Array.Empty<Rule>() : [Rule("made.for", 0.2, Some.Supports("hedge-quietly", supports, "for"))],
        .. attacks is null ? Array.Empty<Rule>() : [Rule("made.against", 0.2, Some.Attacks("hedge-quietly", attacks, "against"))],
    ];

    /// <summary>Applies in full to a state of 0.5 where it begins below, and not at all where it begins above.</summary>
    private static Rule Rule(string id, double from, params Effect[] effects) => Some.Rule(id, Some.Up("governance", from, from + 0.1), effects);

    private static Effect Line(string option, BearsOn bearsOn, string text) => new(option, bearsOn, true, null, null, false, text, []);

    private static Assessment Assess(Rule[] rules) => new ResponseScorer(CompiledRuleBase.Prepare(
        Some.Base(rules, [Some.State("AAA", ("governance", 0.5)), Some.State("BBB", ("supplier-dependence", 0.1), ("governance", 0.1)), Some.State("CCC", ("supplier-dependence", 0.9), ("governance", 0.1))]),
        Some.Draws)).Assess("AAA", Some.Scenario(), null, Plain);
}
