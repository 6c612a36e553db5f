using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Compilation;
using CsCheck;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>The set of rules that may apply, looked up by bands, against each rule's own conditions.</summary>
public sealed class RuleBandsTests
{
    private static readonly Effect Moves = Some.Supports("hedge-quietly", "regular", "g");

    /// <summary>Some below nought, some that share a threshold with others.</summary>
    private static readonly Gen<(double Low, double High, bool Falling)> Ramps =
        from low in Gen.Frequency((1, Gen.Int[-4, 4].Select(i => i / 4.0)), (3, Gen.Double[-1, 1]))
        from width in Gen.Frequency((1, Gen.Const(0.25)), (3, Gen.Double[0.01, 0.5]))
        from falling in Gen.Bool
        select (low, low + width, falling);

    [Fact]
    public void With_few_thresholds_the_rules_left_are_exactly_those_that_apply() =>
        Gen.Select(Ramps.Array[1, 40], Gen.Double[-1.5, 1.5]).Sample((ramps, value) =>
        {
            var program = Program([.. ramps.Select(Of)]);
            foreach (var x in ramps.SelectMany(r => Around(r.Low).Concat(Around(r.High))).Append(value))
            {
                Assert.Equal(program.Rules.Where(r => r.When.At([x]) > 0).Select(r => r.Rule.Id), Left(program, x, x));
            }
        });

    [Fact]
    public void With_many_thresholds_no_rule_that_applies_is_lost_and_most_silent_ones_are() =>
        Gen.Select(Ramps.Array[200, 300], Gen.Double[-1, 1].Array[20]).Sample(
            (ramps, values) =>
            {
                var program = Program([.. ramps.Select(Of)]);
                var (silent, kept) = (0, 0);
                foreach (var x in values.Concat(ramps.SelectMany(r => Around(r.Low))))
                {
                    var left = Left(program, x, x).ToHashSet();
                    Assert.All(program.Rules, r => Assert.True(r.When.At([x]) == 0 || left.Contains(r.Rule.Id)));
                    silent += program.Rules.Count(r => r.When.At([x]) == 0);
                    kept += program.Rules.Count(r => r.When.At([x]) == 0 && left.Contains(r.Rule.Id));
                }

                Assert.True(kept < silent / 10.0);
            },
            iter: 10);

    [Fact]
    public void Between_two_bounds_every_rule_that_may_apply_is_left() =>
        Gen.Select(Ramps.Array[1, 30], Gen.Double[-1.5, 1.5], Gen.Double[0, 1]).Sample((ramps, low, width) =>
        {
            var program = Program([.. ramps.Select(Of)]);

            Assert.Equal(
                program.Rules.Where(r => r.When.Between([low], [low + width]).High > 0).Select(r => r.Rule.Id), Left(program, low, low + width));
        });

    [Fact]
    public void A_rule_that_asks_for_all_is_out_where_one_part_is_silent_and_one_that_asks_for_any_stays()
    {
        var (up, down) = (Some.Up("governance", 0.4, 0.6), Some.Down("governance", 0.7, 0.9));
        var program = Program([new Condition.All([up, down]), new Condition.Any([up, down]), new Condition.Not(up), new Condition.Always()]);

        Assert.Equal(["r001", "r002", "r003"], Left(program, 0.4, 0.4));
        Assert.Equal(["r000", "r001", "r002", "r003"], Left(program, 0.5, 0.5));
        Assert.Equal(["r001", "r002", "r003"], Left(program, 0.95, 0.95));
    }

    [Fact]
    public void A_set_of_rules_fills_whole_vectors_and_holds_no_rule_that_is_not_there()
    {
        foreach (var count in new[] { 1, 63, 64, 65, 300 })
        {
            var program = Program([.. Enumerable.Range(0, count).Select(_ => new Condition.Always())]);

            Assert.InRange(program.Bands.Words * 64, count, count + (System.Numerics.Vector<ulong>.Count * 64) - 1);
            Assert.Equal(count, Left(program, 0, 0).Count());
        }
    }

    private static Condition Of((double Low, double High, bool Falling) ramp) =>
        ramp.Falling ? Some.Down("governance", ramp.Low, ramp.High) : Some.Up("governance", ramp.Low, ramp.High);

    private static RuleProgram Program(IReadOnlyList<Condition> conditions) =>
        new(Some.Base([.. conditions.Select((c, i) => Some.Rule($"r{i:000}", c, Moves))]), draws: 0);

    private static IEnumerable<double> Around(double x) => [Math.BitDecrement(x), x, Math.BitIncrement(x)];

    private static IEnumerable<string> Left(RuleProgram program, double low, double high)
    {
        var found = new ulong[program.Bands.Words];
        program.Bands.Find([low], [high], found);
        return Enumerable.Range(0, found.Length * 64).Where(r => (found[r / 64] >> (r % 64) & 1) == 1).Select(r => program.Rules[r].Rule.Id);
    }
}
