using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Tests.Analysis;

/// <summary>What one condition says about another, read from the conditions alone.</summary>
public sealed class ImplicationTests
{
    private static readonly Feature Reserves = new(FeatureKind.Indicator, "reserves");
    private static readonly Feature Debt = new(FeatureKind.Indicator, "debt");

    [Fact]
    public void A_later_ramp_implies_an_earlier_one()
    {
        Assert.True(Implication.Holds(Up(Reserves, 4, 8), Up(Reserves, 2, 7)));
        Assert.False(Implication.Holds(Up(Reserves, 2, 7), Up(Reserves, 4, 8)));
        Assert.False(Implication.Holds(Up(Reserves, 4, 6), Up(Reserves, 2, 7)));
    }

    [Fact]
    public void A_falling_ramp_is_the_rising_one_denied()
    {
        Assert.True(Implication.Holds(new Condition.Not(Up(Reserves, 2, 7)), Down(Reserves, 2, 7)));
        Assert.True(Implication.Holds(Down(Reserves, 1, 5), Down(Reserves, 2, 7)));
        Assert.False(Implication.Holds(Down(Reserves, 2, 7), Up(Reserves, 2, 7)));
    }

    [Fact]
    public void All_implies_each_part_and_each_part_implies_any()
    {
        var (reserves, debt) = (Up(Reserves, 2, 7), Down(Debt, 40, 100));

        Assert.True(Implication.Holds(new Condition.All([reserves, debt]), debt));
        Assert.True(Implication.Holds(debt, new Condition.Any([reserves, debt])));
        Assert.True(Implication.Holds(new Condition.All([reserves, debt]), new Condition.Any([debt, reserves])));
        Assert.False(Implication.Holds(new Condition.Any([reserves, debt]), debt));
    }

    [Fact]
    public void Denying_all_is_any_denied()
    {
        var both = new Condition.All([Up(Reserves, 2, 7), Up(Debt, 40, 100)]);

        Assert.True(Implication.Holds(Down(Debt, 40, 100), new Condition.Not(both)));
        Assert.False(Implication.Holds(new Condition.Not(both), Down(Debt, 40, 100)));
    }

    [Fact]
    public void A_tie_by_few_channels_implies_one_by_more()
    {
        var energy = new Feature(FeatureKind.Tie, "energy-supply", "sender");
        var trade = new Feature(FeatureKind.Tie, "energy-supply+import", "sender");
        var any = new Feature(FeatureKind.Tie, "any", "sender");

        Assert.True(Implication.Holds(Up(energy, 0.3, 0.9), Up(trade, 0.2, 0.8)));
        Assert.True(Implication.Holds(Up(trade, 0.3, 0.9), Up(any, 0.2, 0.8)));
        Assert.True(Implication.Holds(Down(trade, 0.2, 0.8), Down(energy, 0.2, 0.8)));
        Assert.False(Implication.Holds(Up(trade, 0.3, 0.9), Up(energy, 0.2, 0.8)));
        Assert.False(Implication.Holds(Up(energy, 0.3, 0.9), Up(trade with { Toward = "over" }, 0.2, 0.8)));
    }

    [Fact]
    public void One_value_of_an_attribute_implies_several()
    {
        Assert.True(Implication.Holds(Is("phase=easing"), Is("phase=easing+prolonged")));
        Assert.False(Implication.Holds(Is("phase=easing"), Is("posture=easing")));
        Assert.True(Implication.Holds(Is("phase=easing"), new Condition.Always()));
    }

    [Fact]
    public void What_is_implied_is_never_exceeded_by_what_implies_it()
    {
        var random = new Random(7);
        var held = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var (a, b) = (Made(random, 3), Made(random, 3));
            if (!Implication.Holds(a, b))
            {
                continue;
            }

            held++;
            for (var point = 0; point < 20; point++)
            {
                double[] values = [random.NextDouble(), random.NextDouble(), random.NextDouble()];
                Assert.True(Degree(a, values) <= Degree(b, values) + 1e-12, $"{a} implies {b}");
            }
        }

        Assert.True(held > 50);
    }

    [Fact]
    public void What_cannot_hold_holds_nowhere()
    {
        var random = new Random(11);
        var reach = new Reachability(Support.Some.Snapshot(Support.SmallBase.Texts));
        var dead = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var condition = Made(random, 4);
            if (reach.CanHold(condition))
            {
                continue;
            }

            dead++;
            for (var point = 0; point < 20; point++)
            {
                Assert.Equal(0, Degree(condition, [random.NextDouble(), random.NextDouble(), random.NextDouble()]), 12);
            }
        }

        Assert.True(dead > 50);
    }

    private static Condition Made(Random random, int depth) => (depth == 0 ? 0 : random.Next(5)) switch
    {
        1 => new Condition.All([Made(random, depth - 1), Made(random, depth - 1)]),
        2 => new Condition.Any([Made(random, depth - 1), Made(random, depth - 1)]),
        3 => new Condition.Not(Made(random, depth - 1)),
        _ => random.Next(5) * 0.2 is var low
            ? new Condition.Ramp(new Feature(FeatureKind.Factor, $"{random.Next(3)}"), low, low + 0.1 + (random.Next(3) * 0.05), random.Next(2) == 0, false)
            : new Condition.Always(),
    };

    private static double Degree(Condition condition, double[] values) => condition switch
    {
        Condition.All all => all.Parts.Min(p => Degree(p, values)),
        Condition.Any any => any.Parts.Max(p => Degree(p, values)),
        Condition.Not not => 1 - Degree(not.Part, values),
        Condition.Ramp ramp => Math.Clamp((values[ramp.Feature.Name[0] - '0'] - ramp.Low) / (ramp.High - ramp.Low), 0, 1) is var up && ramp.Falling ? 1 - up : up,
        _ => 1,
    };

    private static Condition.Ramp Up(Feature feature, double low, double high) => new(feature, low, high, false, false);

    private static Condition.Ramp Down(Feature feature, double low, double high) => new(feature, low, high, true, false);

    private static Condition.Ramp Is(string test) => new(new Feature(FeatureKind.Scenario, test), 0, 1, false, true);
}
