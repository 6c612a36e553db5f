using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Compilation;
using CsCheck;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>Which rules stand side by side as plain ramps, and that they apply there as far as their conditions say.</summary>
public sealed class RampColumnsTests
{
    private static readonly Effect Moves = Some.Supports("hedge-quietly", "regular", "g");
    private static readonly Condition.Ramp LooksAtRule = new(new Feature(FeatureKind.Rule, "made.c"), 0, 1, false, false);

    [Fact]
    public void Only_rules_of_ramps_alone_that_nothing_limits_and_nobody_looks_at_stand_here()
    {
        var (up, down) = (Some.Up("governance", 0.2, 0.8), Some.Down("supplier-dependence", 0.2, 0.8));
        var columns = Columns(
            Some.Rule("made.a", up, Moves),
            Some.Rule("made.b", new Condition.All([up, down]), Moves),
            Some.Rule("made.c", up, Moves),
            Some.Rule("made.d", new Condition.All([up, new Condition.Not(down)]), Moves),
            Some.Rule("made.e", new Condition.Any([up, down]), Moves),
            Some.Rule("made.f", up, Moves) with { WeakenedBy = down },
            Some.Rule("made.g", up, Moves) with { StrengthenedBy = LooksAtRule },
            Some.Rule("made.h", new Condition.Always(), Moves));

        Assert.Equal(["made.a", "made.b"], columns.Where(c => c.Columns.Hold(c.Place)).Select(c => c.Id));
    }

    [Fact]
    public void What_stands_here_applies_as_far_as_its_conditions_say() =>
        Gen.Select(MadeCases.Ramps.Array[1, 3], Gen.Double[0, 1].Array[6], Gen.Double[0, 0.5].Array[6]).Sample((ramps, low, width) =>
        {
            var program = new RuleProgram(Some.Base([Some.Rule("made.r", new Condition.All(ramps), Moves)]), draws: 0);
            var (columns, when) = (new RampColumns(program.Rules, program.Features), program.Rules[0].When);
            double[] high = [.. low.Zip(width, (l, w) => l + w)];

            Assert.Equal(when.At(low), columns.At(0, low));
            Assert.Equal(when.Between(low, high), columns.Between(0, low, high));
        });

    private static IEnumerable<(string Id, int Place, RampColumns Columns)> Columns(params Rule[] rules)
    {
        var program = new RuleProgram(Some.Base(rules), draws: 0);
        var columns = new RampColumns(program.Rules, program.Features);
        return program.Rules.Select((r, place) => (r.Rule.Id, place, columns)).OrderBy(x => x.Id, StringComparer.Ordinal);
    }
}
