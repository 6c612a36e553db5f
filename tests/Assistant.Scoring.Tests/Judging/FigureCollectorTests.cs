using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Tests.Judging;

/// <summary>Which figures stand behind an assessment, and how they are named.</summary>
public sealed class FigureCollectorTests
{
    [Fact]
    public void Figures_of_rules_that_cannot_apply_or_bear_on_no_choice_are_not_listed()
    {
        var assessed = Assess(
            [
                Some.Rule("made.applies", Some.Up("governance", 0.2, 0.8), Some.Supports("hedge-quietly", "regular", "g")),
                Some.Rule("made.silent", Some.Up("export-concentration", 0.8, 0.9), Some.Supports("hedge-quietly", "regular", "g")),
                Some.Rule("made.helps", Some.Up("supplier-dependence", 0.1, 0.2), Some.Helps("hedge-quietly", "regular", "s")),
            ],
            Some.State("AAA", [.. Some.Figures.Select(f => (f, 0.5))]));

        Assert.Equal(["governance"], assessed.Figures.Select(f => f.Name));
        Assert.Equal(["made.applies"], assessed.Figures[0].Rules);
        Assert.Equal(1, assessed.Confidence.Coverage);
    }

    [Fact]
    public void A_figure_of_several_rules_is_listed_once_with_all_of_them_and_what_limits_a_rule_is_listed_too()
    {
        var assessed = Assess(
            [
                Some.Rule("made.one", Some.Up("governance", 0.2, 0.8), Some.Supports("hedge-quietly", "regular", "g")) with { WeakenedBy = Some.Up("export-concentration", 0.9, 1), StrengthenedBy = Some.Breadth(0, 1) },
                Some.Rule("made.two", Some.Down("governance", 0.2, 0.8), Some.Attacks("resist-absorb", "regular", "g")),
            ],
            Some.State("AAA", ("governance", 0.5)));

        Assert.Equal(["export-concentration", "governance"], assessed.Figures.Select(f => f.Name));
        Assert.Equal(["made.one", "made.two"], assessed.Figures[1].Rules);
        Assert.Equal((true, null), (assessed.Figures[0].IsMissing, assessed.Figures[0].Value));
        Assert.Equal(0.5, assessed.Confidence.Coverage);
    }

    [Fact]
    public void Figures_are_found_through_factors_of_factors_and_what_nobody_measures_is_said()
    {
        Condition Factor(string id) => new Condition.Ramp(new Feature(FeatureKind.Factor, id), 0, 1, false, false);
        var rules = new[] { Some.Rule("made.one", new Condition.All([Factor("outer"), Factor("discontent")]), Some.Supports("hedge-quietly", "regular", "g")) };
        Factor[] factors =
        [
            new("inner", "inner", "", "", "", [], Some.Up("governance", 0, 1)), new("outer", "outer", "", "", "", [], new Condition.Any([Factor("inner"), Some.Up("export-concentration", 0, 1)])),
            new("discontent", "discontent", "", "", "", [], null), new("unused", "unused", "", "", "", [], null),
        ];
        var state = Some.State("AAA", ("governance", 0.5), ("export-concentration", 0.5));

        var assessed = Assess(rules, state, factors: factors);
        Assert.Equal(["export-concentration", "governance"], assessed.Figures.Select(f => f.Name));
        Assert.Equal(["discontent"], assessed.Unmeasured);

        var set = Assess(rules, state, Some.Scenario() with { Overrides = new Dictionary<string, double> { ["discontent"] = 0.5, ["governance"] = 0.2 } }, factors);
        Assert.Empty(set.Unmeasured);
        Assert.Equal([false, true], set.Figures.Select(f => f.Assumed));
    }

    [Fact]
    public void A_membership_is_named_where_it_holds_and_not_looked_for_where_it_does_not()
    {
        Condition Member(string names) => new Condition.Not(new Condition.Ramp(new Feature(FeatureKind.Member, names), 0, 2, false, true));
        var rules = new[] { Some.Rule("made.one", Member("union+alliance"), Some.Supports("hedge-quietly", "regular", "g")) };

        var figure = Assert.Single(Assess(rules, Some.State("AAA") with { Memberships = [new Membership("union", "member", 2000, null)] }).Figures);
        Assert.Equal(("member union+alliance", "membership: a union or alliance organisation", 1), (figure.Name, figure.Label, figure.Value!.Value));
        Assert.Empty(Assess(rules, Some.State("AAA")).Figures);
    }

    [Fact]
    public void A_tie_is_named_by_the_channel_and_partner_that_decided_it_or_as_not_listed()
    {
        Condition Open(Condition tie) => new Condition.Not(new Condition.Not(tie));
        var rules = new[]
        {
            Some.Rule("made.one", Open(Some.Tie("export+raw-goods", "sender", -1, 1)), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.two", Open(Some.Tie("arms", "powers", -1, 1)), Some.Supports("hedge-quietly", "regular", "g")),
            Some.Rule("made.three", Open(Some.Tie("any", "over", -1, 1)), Some.Supports("hedge-quietly", "regular", "g")),
        };
        var state = Some.State("AAA", [Some.TieWith("USA", "raw-goods", 0.6) with { Confidence = "low" }]);

        var figures = Assess(rules, state, Some.Scenario() with { Over = ["a company"] }).Figures;

        Assert.Equal(
            [
                ("any-tie toward a company", "any tie tie to a company", null, "not listed"),
                ("arms toward great powers", "arms tie to the great powers", null, "not listed"),
                ("raw-goods toward USA", "raw goods tie to the United States", "raw-goods", null),
            ],
            figures.Select(f => (f.Name, f.Label, f.Channel, f.Wide)));
        Assert.Equal([null, null, "USA"], figures.Select(f => f.Channel is null ? null : f.Partner));
        Assert.Equal(0.6, figures[2].Value!.Value, 12);
    }

    [Fact]
    public void A_relation_is_named_with_the_party_that_decided_it()
    {
        var rules = new[] { Some.Rule("made.one", new Condition.Ramp(new Feature(FeatureKind.Dyad, "vote-distance", "sender"), -1, 5, false, false), Some.Supports("hedge-quietly", "regular", "g")) };
        var states = new[] { Some.State("AAA", ("un-ideal-point", 1)), Some.State("USA", ("un-ideal-point", 3)) };

        var figure = Assert.Single(new ResponseScorer(CompiledRuleBase.Prepare(Some.Base(rules, states), Some.Draws)).Assess("AAA", Some.Scenario(), null, new ScoringOptions(Ranges: false)).Figures);

        Assert.Equal(("vote-distance toward USA", "vote distance to State USA", "ideal-point distance", "USA", 2), (figure.Name, figure.Label, figure.Unit, figure.Partner, figure.Value!.Value));
    }

    [Fact]
    public void Without_figures_none_is_listed_and_coverage_counts_as_full()
    {
        var snapshot = Some.Base([Some.Rule("made.one", Some.Up("governance", 0, 1), Some.Supports("hedge-quietly", "regular", "g"))], [Some.State("AAA"), Some.State("BBB", ("governance", 0.5))]);
        var scorer = new ResponseScorer(CompiledRuleBase.Prepare(snapshot, Some.Draws));

        var (with, without) = (scorer.Assess("AAA", Some.Scenario(), null, new ScoringOptions(Ranges: false)), scorer.Assess("AAA", Some.Scenario(), null, new ScoringOptions(Ranges: false, Figures: false)));

        Assert.Equal((1, 0), (with.Figures.Count, with.Confidence.Coverage));
        Assert.Equal((0, 1), (without.Figures.Count, without.Confidence.Coverage));
    }

    [Fact]
    public void A_relation_that_no_party_alone_decides_is_named_by_its_side()
    {
        var rules = new[] { Some.Rule("made.one", new Condition.Not(new Condition.Ramp(new Feature(FeatureKind.Dyad, "neighbour", "sender"), 0, 1, false, true)), Some.Supports("hedge-quietly", "regular", "g")) };

        var figure = Assert.Single(Assess(rules, Some.State("AAA"), Some.Scenario(sender: "BBB")).Figures);

        Assert.Equal(("neighbour toward sender", "neighbour to sender", "0 or 1", "plain fact", null, 0), (figure.Name, figure.Label, figure.Unit, figure.Dataset, figure.Partner, figure.Value!.Value));
    }

    private static Assessment Assess(RuleBase.Claims.Rule[] rules, StateProfile state, Scenario? scenario = null, Factor[]? factors = null)
    {
        var snapshot = Some.Base(rules, [state, Some.State("BBB", [.. Some.Figures.Select(f => (f, 0.5))])], factors: factors) with
        {
            Organisations = new Dictionary<string, Organisation> { ["union"] = new("union", "a union", [], "economic", null) },
        };
        return new ResponseScorer(CompiledRuleBase.Prepare(snapshot, Some.Draws)).Assess(state, scenario ?? Some.Scenario(), null, new ScoringOptions(Ranges: false));
    }
}
