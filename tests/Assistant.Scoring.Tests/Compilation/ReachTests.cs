using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>What a feature bears on, through factors and through rules that others look at.</summary>
public sealed class ReachTests
{
    [Fact]
    public void A_figure_reaches_through_factors_and_rules_to_options_in_their_order()
    {
        var program = new RuleProgram(
            Some.Base(
                [
                    Some.Rule("made.direct", Some.Up("governance", 0.2, 0.8), Some.Supports("resist-absorb", "regular", "g")),
                    Some.Rule("made.factor", Looks(FeatureKind.Factor, "exposure"), Some.Supports("hedge-quietly", "regular", "g")),
                    Some.Rule("made.limited", Some.Up("export-concentration", 0.2, 0.8), Some.Supports("diversify-partners", "regular", "g")) with { WeakenedBy = Looks(FeatureKind.Rule, "made.direct") },
                    Some.Rule("made.helps", Some.Up("governance", 0.2, 0.8), Some.Helps("hedge-quietly", "regular", "s")),
                    Some.Rule("made.other", Some.Up("supplier-dependence", 0.2, 0.8), Some.Supports("hedge-quietly", "regular", "other")),
                ],
                factors: [new("exposure", "exposure", "", "", "", [], Some.Up("governance", 0.1, 0.9))]),
            draws: 0);

        var governance = program.Reach.Of([Place(program, "governance")]);
        Assert.Equal([0], governance.Factors);
        Assert.Equal(["made.direct", "made.factor", "made.helps", "made.limited"], governance.Rules.Select(r => program.Rules[r].Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal([0, 1, 2], governance.Options);
        Assert.Equal(4, governance.Groups.Length);

        Assert.Equal([1], program.Reach.Of([Place(program, "supplier-dependence")]).Options);
        Assert.Equal([0, 1], program.Reach.Of([Place(program, "supplier-dependence"), Place(program, "export-concentration")]).Options);
    }

    [Fact]
    public void What_bears_on_success_alone_moves_no_option()
    {
        var program = new RuleProgram(Some.Base([Some.Rule("made.helps", Some.Up("governance", 0.2, 0.8), Some.Helps("hedge-quietly", "regular", "s"))]), draws: 0);

        var reached = program.Reach.Of([0]);

        Assert.Empty(reached.Options);
        Assert.Single(reached.Groups);
    }

    [Fact]
    public void The_same_places_are_looked_up_once()
    {
        var program = new RuleProgram(
            Some.Base([.. Some.Figures.Select((f, i) => Some.Rule("made." + i, Some.Up(f, 0.2, 0.8), Some.Supports("hedge-quietly", "regular", "g" + i)))]), draws: 0);

        var (one, other, both) = (program.Reach.Of([0]), program.Reach.Of([1]), program.Reach.Of([0, 1]));

        Assert.Same(one, program.Reach.Of([0]));
        Assert.Same(other, program.Reach.Of([1]));
        Assert.Same(both, program.Reach.Of([0, 1]));
        Assert.NotSame(one, both);
    }

    [Fact]
    public void A_rule_others_look_at_counts_even_where_it_is_the_first_feature_of_all()
    {
        var weakened = Some.Rule("made.a", new Condition.Always(), Some.Supports("hedge-quietly", "regular", "g")) with { WeakenedBy = Looks(FeatureKind.Rule, "made.b") };
        var snapshot = Some.Base([weakened, Some.Rule("made.b", Some.Up("governance", 0, 1), Some.Supports("resist-absorb", "regular", "g"))]);
        var compiled = CompiledRuleBase.Prepare(snapshot, Some.Draws);
        double At(double governance) => new ResponseScorer(compiled).Activations(Some.State("BBB", ("governance", governance)), Some.Scenario(), null)["made.a"];

        Assert.Equal(0, compiled.Program.Features.IndexOf(new Feature(FeatureKind.Rule, "made.b")));
        Assert.Equal([1, 1 - (snapshot.Parameters.Lambda * 0.5), 1 - snapshot.Parameters.Lambda], new[] { 0, 0.5, 1 }.Select(At));
        Assert.Equal([0, 1], compiled.Program.Reach.Of([1]).Rules);
        Assert.Equal([1, 2], compiled.Program.Reach.Of([1]).Options);

        var probe = new CaseProbe(compiled, snapshot.States["AAA"], Some.Scenario(), null, ScoringOptions.Default);
        var changed = Some.Scenario() with { Overrides = new Dictionary<string, double> { ["governance"] = 0.9 } };
        Assert.Equal(
            new ResponseScorer(compiled).Assess("AAA", changed, null, ScoringOptions.Default).Of("hedge-quietly").LogOdds,
            probe.Try(changed, ["hedge-quietly"]).Responses[0].LogOdds);
    }

    private static int Place(RuleProgram program, string figure) => program.Features.IndexOf(new Feature(FeatureKind.Indicator, figure));

    private static Condition.Ramp Looks(FeatureKind kind, string name) => new(new Feature(kind, name), 0, 1, false, false);
}
