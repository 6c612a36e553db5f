using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Tests.Whole;

namespace Assistant.Scoring.Tests.Draws;

/// <summary>What conditions and features come to draw by draw, within the bounds told beforehand.</summary>
public sealed class DegreesOverDrawsTests
{
    private const int Draws = 1_024;

    /// <summary>Rules of one ramp each: two over missing figures, three over known ones without a threshold that varies, one with.</summary>
    private readonly CompiledRuleBase _parts = CompiledRuleBase.Prepare(
        Some.Base(
            [
                Single("made.0", "export-concentration", 0.2, 0.8, isTest: false), Single("made.1", "supplier-dependence", 0.1, 0.9, isTest: false),
                Single("made.2", "governance", 0, 1, isTest: true), Single("made.3", "governance", 0.5, 1.5, isTest: true), Single("made.4", "governance", -1, 0, isTest: true),
                Single("made.5", "governance", 0.2, 0.7, isTest: false),
            ],
            [Some.State("AAA", ("governance", 0.4)), .. Enumerable.Range(0, 9).Select(i => Some.State($"B{i}B", ("export-concentration", i / 8.0), ("supplier-dependence", 1 - (i / 8.0))))]),
        Draws);

    private readonly Degree[] _degrees;

    public DegreesOverDrawsTests() => _degrees = [.. _parts.Program.Rules.OrderBy(r => r.Rule.Id, StringComparer.Ordinal).Select(r => r.When)];

    [Fact]
    public void All_is_in_every_draw_the_least_of_its_parts_and_any_the_greatest()
    {
        foreach (var chosen in Subsets(_degrees.Length))
        {
            foreach (var greatest in new[] { false, true })
            {
                using var context = Context(_parts, "AAA");
                Degree[] parts = [.. chosen.Select(i => _degrees[i])];
                double Pick(IEnumerable<double> values) => greatest ? values.Max() : values.Min();
                var degree = new ExtremeDegree(parts, greatest);

                var (drawn, ofParts) = (degree.Over(context), parts.Select(p => p.Over(context)).ToArray());

                Assert.All(Enumerable.Range(0, Draws), k => Assert.Equal(Pick(ofParts.Select(l => l[k])), drawn[k]));
                Assert.Equal((Pick(parts.Select(p => p.Within(context).Low)), Pick(parts.Select(p => p.Within(context).High))), degree.Within(context));
            }
        }
    }

    [Fact]
    public void What_is_not_so_is_in_every_draw_what_is_left_to_one()
    {
        foreach (var part in _degrees)
        {
            using var context = Context(_parts, "AAA");
            var (not, drawn) = (new NotDegree(part), part.Over(context));
            var (low, high) = part.Within(context);

            Assert.Equal((1 - high, 1 - low), not.Within(context));
            Assert.All(Enumerable.Range(0, Draws), k => Assert.Equal(1 - drawn[k], not.Over(context)[k]));
        }
    }

    [Fact]
    public void A_test_of_a_known_figure_is_the_same_in_every_draw_and_a_ramp_is_moved_by_up_to_half_its_width()
    {
        using var context = Context(_parts, "AAA");

        Assert.Equal([0.4, 0, 1], new[] { 2, 3, 4 }.Select(i => _degrees[i].Over(context)).Select(l => l.IsConstant ? l[0] : double.NaN));
        double[] moved = [.. Enumerable.Range(0, Draws).Select(k => _degrees[5].Over(context)[k])];
        Assert.Equal(0, moved.Min());
        Assert.InRange(moved.Max(), 0.88, 0.9);
        Assert.Equal(0.4, moved.Average(), 0.03);
    }

    [Fact]
    public void Equal_ramps_are_drawn_once()
    {
        using var context = Context(_parts, "AAA");

        Assert.Same(_degrees[0].Over(context).Values, _degrees[0].Over(context).Values);
    }

    [Fact]
    public void Every_feature_of_every_case_is_drawn_within_the_bounds_told_beforehand()
    {
        var snapshot = MixedBase.Make();
        var compiled = CompiledRuleBase.Prepare(snapshot, Draws);
        foreach (var state in snapshot.States.Values.Where(s => s.Class != StateClass.Great))
        {
            foreach (var scenario in MixedBase.Pressures)
            {
                var features = compiled.Readings.Read(state, scenario, null);
                using var context = new DrawContext(compiled.Vector, features, compiled.Parameters);
                for (var f = 0; f < compiled.Program.Features.Count; f++)
                {
                    var (lane, (low, high)) = (context.Of(f), context.Within(f));

                    Assert.All(Enumerable.Range(0, Draws), k => Assert.InRange(lane[k], low - 1e-12, high + 1e-12));
                    Assert.True(!lane.IsConstant || low == high);
                }

                Assert.All(compiled.Program.Rules, r =>
                {
                    var (drawn, (low, high)) = (r.When.Over(context), r.When.Within(context));
                    Assert.All(Enumerable.Range(0, Draws), k => Assert.InRange(drawn[k], low - 1e-12, high + 1e-12));
                });
            }
        }
    }

    [Fact]
    public void A_flow_left_open_is_drawn_evenly_between_its_ends()
    {
        var snapshot = Some.Base(
            [Some.Rule("made.r", Some.Tie("export+arms", "sender"), Some.Supports("hedge-quietly", "regular", "g"))], [Some.State("AAA", [Some.TieWith("USA", "arms", 0.2)])]);
        using var context = Context(CompiledRuleBase.Prepare(snapshot, Draws), "AAA");

        double[] drawn = [.. context.Of(0).Values!.AsSpan(0, Draws)];

        Assert.InRange(drawn.Min(), 0.2, 0.201);
        Assert.InRange(drawn.Max(), TieStrength.NotNoted - 0.001, TieStrength.NotNoted);
        Assert.Equal((0.2 + TieStrength.NotNoted) / 2, drawn.Average(), 0.005);
    }

    [Fact]
    public void A_doubted_figure_is_drawn_about_itself_by_its_share_of_the_spread()
    {
        var snapshot = Some.Base(
            [Some.Rule("made.r", Some.Up("governance", 0, 1), Some.Supports("hedge-quietly", "regular", "g"))],
            [.. Enumerable.Range(0, 9).Select(i => Some.State($"B{i}B", ("governance", i / 8.0))), Some.State("AAA", ("governance", 0.5)) with { Notes = [new StateNote(["governance"], "a note")] }]);
        var compiled = CompiledRuleBase.Prepare(snapshot, Draws);
        using var context = Context(compiled, "AAA");

        double[] drawn = [.. context.Of(0).Values!.AsSpan(0, Draws)];

        Assert.Equal(0.5, drawn.Average(), 0.01);
        Assert.Equal(0.15 * compiled.Vector.ReferenceOf(0).Spread, Math.Sqrt(drawn.Average(d => (d - 0.5) * (d - 0.5))), 0.005);
    }

    [Fact]
    public void Over_many_cases_at_once_rules_apply_as_far_as_in_each_alone()
    {
        var compiled = CompiledRuleBase.Prepare(MixedBase.Make(), Some.Draws);
        var rules = compiled.Program.Rules.Where(r => r.Features().All(f => compiled.Program.Features[f].Kind != FeatureKind.Rule)).ToList();
        using var columns = compiled.Vector.Centres(compiled.Reference);
        for (var c = 0; c < compiled.Reference.Count; c++)
        {
            var centre = compiled.Vector.Centre(compiled.Reference[c]);
            foreach (var rule in rules)
            {
                var span = rule.Across(columns, 0.4);

                Assert.Equal(rule.Between(centre.Low, centre.High, 0.4), (span.Low[c], span.High[c]));
                columns.Release();
            }
        }
    }

    [Fact]
    public void Without_records_what_geography_and_the_scenario_say_stays_known()
    {
        var compiled = CompiledRuleBase.Prepare(MixedBase.Make(), Some.Draws);
        using var hidden = compiled.Vector.WithoutRecords(compiled.Reference);
        using var known = compiled.Vector.Centres(compiled.Reference);

        for (var f = 0; f < compiled.Program.Features.Count; f++)
        {
            var (feature, reference) = (compiled.Program.Features[f], compiled.Vector.ReferenceOf(f));
            var isMeasured = feature.Kind is FeatureKind.Indicator or FeatureKind.Tie or FeatureKind.Dyad;
            for (var c = 0; c < compiled.Reference.Count && feature.Kind != FeatureKind.Factor; c++)
            {
                var isOpen = isMeasured && (!compiled.Reference[c].Readings[f].IsKnown || compiled.Reference[c].Readings[f].IsRecorded);
                var expected = isOpen ? (reference.Low, reference.High) : (known.Features[f].Low[c], known.Features[f].High[c]);
                Assert.Equal(expected, (hidden.Features[f].Low[c], hidden.Features[f].High[c]));
            }
        }
    }

    [Fact]
    public void Numbers_drawn_once_are_kept_until_the_budget_is_spent()
    {
        var budget = new DrawBudget();
        ThresholdShifts Shifts(int i) => new(new Condition.Ramp(new Feature(FeatureKind.Indicator, "f" + i), 0, 1, false, false), 4, budget);
        ThresholdShifts[] all = [.. Enumerable.Range(0, 1_025).Select(Shifts)];
        double[][] first = [.. all.Select(s => s.Values)];

        Assert.All(Enumerable.Range(0, 1_024), i => Assert.Same(first[i], all[i].Values));
        Assert.NotSame(first[1_024], all[1_024].Values);
        Assert.Equal(first[1_024], all[1_024].Values);
        Assert.All(first.SelectMany(v => v), v => Assert.InRange(v, -0.5, 0.5));
    }

    private static RuleBase.Claims.Rule Single(string id, string figure, double low, double high, bool isTest) =>
        Some.Rule(id, new Condition.Ramp(new Feature(FeatureKind.Indicator, figure), low, high, false, isTest), Some.Supports("hedge-quietly", "regular", id));

    private static DrawContext Context(CompiledRuleBase compiled, string state) =>
        new(compiled.Vector, compiled.Readings.Read(compiled.Snapshot.States[state], Some.Scenario(), null), compiled.Parameters);

    private static IEnumerable<int[]> Subsets(int count) =>
        Enumerable.Range(1, (1 << count) - 1).Select(bits => Enumerable.Range(0, count).Where(i => (bits >> i & 1) == 1).ToArray());
}
