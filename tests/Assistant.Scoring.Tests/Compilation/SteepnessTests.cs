using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>The bound on how fast a response answers to a figure, worked out by hand: widths of 1/2, 1/4 and 1 make slopes of 2, 4 and 1.</summary>
public sealed class SteepnessTests
{
    private static readonly Condition Two = Some.Up("governance", 0.2, 0.7);
    private static readonly Condition Four = Some.Down("governance", 0.25, 0.5);
    private static readonly Condition Other = Some.Up("supplier-dependence", 0, 0.1);
    private static readonly double Lambda = Some.Base([]).Parameters.Lambda;

    public static TheoryData<string, double> Shapes() => new()
    {
        { "a ramp", 2 }, { "not", 4 }, { "all", 4 }, { "any", 4 }, { "another figure", 0 }, { "always", 0 },
        { "weakened", 2 + (4 * Lambda) }, { "strengthened", ((1 + Lambda) * 2) + (4 * Lambda) }, { "both", ((1 + Lambda) * (2 + (4 * Lambda))) + (4 * Lambda) },
        { "a factor", 2 * 4 }, { "a factor of a factor", 2 * 4 * 4 }, { "a rule", Lambda * 4 * 2 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_rule_is_as_steep_as_its_conditions(string shape, double slope)
    {
        var rule = Some.Rule("made.r", new Condition.Always(), Some.Supports("hedge-quietly", "regular", "g"), Some.Helps("resist-absorb", "regular", "s"));
        rule = shape switch
        {
            "a ramp" => rule with { When = Two },
            "not" => rule with { When = new Condition.Not(Four) },
            "all" => rule with { When = new Condition.All([Two, Four, Other]) },
            "any" => rule with { When = new Condition.Any([Four, Two, Other]) },
            "another figure" => rule with { When = Other },
            "weakened" => rule with { When = Two, WeakenedBy = Four },
            "strengthened" => rule with { When = Two, StrengthenedBy = Four },
            "both" => rule with { When = Two, WeakenedBy = Four, StrengthenedBy = Four },
            "a factor" => rule with { When = Quarter(FeatureKind.Factor, "first") },
            "a factor of a factor" => rule with { When = Quarter(FeatureKind.Factor, "second") },
            "a rule" => rule with { WeakenedBy = Quarter(FeatureKind.Rule, "made.other") },
            _ => rule,
        };
        Factor[] factors = [new("first", "first", "", "", "", [], Two), new("second", "second", "", "", "", [], Quarter(FeatureKind.Factor, "first")), new("unmeasured", "unmeasured", "", "", "", [], null)];
        var program = new RuleProgram(Some.Base([rule, Some.Rule("made.other", Two, Some.Attacks("diversify-partners", "possible", "g"))], factors: factors), draws: 0);

        var place = program.Features.IndexOf(new Feature(FeatureKind.Indicator, "governance"));
        Assert.Equal(slope * program.Parameters.Kappa * Math.Log(9), program.Steepness(place, 1), 9);
        Assert.Equal(2 * program.Parameters.Kappa * Math.Log(2), program.Steepness(place, 0), 9);
        Assert.Equal(0, program.Steepness(place, 2));
    }

    [Fact]
    public void Claims_about_one_response_add_up_for_and_against()
    {
        var program = new RuleProgram(
            Some.Base([Some.Rule("made.a", Two, Some.Supports("hedge-quietly", "regular", "g")), Some.Rule("made.b", Four, Some.Attacks("hedge-quietly", "possible", "h"))]), draws: 0);

        Assert.Equal(program.Parameters.Kappa * ((2 * Math.Log(9)) + (4 * Math.Log(2))), program.Steepness(0, 1), 9);
    }

    private static Condition.Ramp Quarter(FeatureKind kind, string name) => new(new Feature(kind, name), 0.5, 0.75, false, false);
}
