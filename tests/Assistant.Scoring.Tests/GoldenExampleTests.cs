using Assistant.RuleBase;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Tests;

/// <summary>T16: the worked example of section 5 of the scoring method, in both forms.</summary>
public sealed class GoldenExampleTests
{
    private static readonly RuleBaseSnapshot Example = Some.Base(
        [
            Some.Rule("made.r1", Some.Up("export-concentration", 0.30, 0.60), Some.Supports("diversify-partners", "regular", "g1")),
            Some.Rule("made.r2", Some.Up("supplier-dependence", 0.30, 0.60), Some.Supports("diversify-partners", "regular", "g1")),
            Some.Rule("made.r3", Some.Down("governance", 0.30, 0.50), Some.Helps("diversify-partners", "necessary", "g2") with { Supports = false }),
            Some.Rule("made.r4", Some.Up("un-ideal-point", 0, 1), Some.Supports("diversify-partners", "frequent", "g3")),
            Some.Rule("made.r5", Some.Breadth(0.25, 0.60, falling: true), Some.Supports("resist-absorb", "possible", "g4")),
            Some.Rule("made.r6", Some.Breadth(0.40, 0.80), Some.Attacks("resist-absorb", "possible", "g5")),
        ],
        [Some.State("AAA", ("export-concentration", 0.51), ("supplier-dependence", 0.45), ("governance", 0.44), ("un-ideal-point", 1))]);

    /// <summary>The page adds numbers that were already rounded to four decimals.</summary>
    private const double Tolerance = 1e-4;

    private static readonly ScoringOptions Plain = new(UniformPrior: true, Centred: false, Ranges: false);

    [Fact]
    public void The_uncentred_form_comes_out_to_four_decimals()
    {
        var assessment = Some.Scorer(Example).Assess("AAA", Some.Scenario(), null, Plain);
        var (diversify, resist) = (assessment.Of("diversify-partners"), assessment.Of("resist-absorb"));

        Assert.Equal(0.6317, Share(diversify, "made.r1"), Tolerance);
        Assert.Equal(0.4120, Share(diversify, "made.r2"), Tolerance);
        Assert.Equal(0.8588, Share(diversify, "made.r4"), Tolerance);
        Assert.Equal(0.8038, diversify.LogOdds, Tolerance);
        Assert.Equal(0.691, diversify.Score, 3);
        Assert.Equal(-0.4944, diversify.Prospects.LogOdds, Tolerance);
        Assert.Equal("poor", diversify.Prospects.Word);
        Assert.Equal(-1.0862, resist.LogOdds, Tolerance);
        Assert.Equal(0.252, resist.Score, 3);
    }

    [Theory]
    [InlineData("made.r1", 0.577)]
    [InlineData("made.r2", 0.629)]
    [InlineData("made.r4", 0.486)]
    public void Dropping_one_rule_gives_the_documented_score(string dropped, double expected)
    {
        var without = Example with { Rules = [.. Example.Rules.Where(r => r.Id != dropped)] };

        Assert.Equal(expected, Some.Scorer(without).Assess("AAA", Some.Scenario(), null, Plain).Of("diversify-partners").Score, 3);
    }

    [Fact]
    public void The_centred_form_comes_out_to_four_decimals()
    {
        var compiled = CompiledRuleBase.Prepare(Example, Some.Draws);
        var features = compiled.Readings.Read(Example.States["AAA"], Some.Scenario(), null);
        var typicalOf = new Dictionary<string, double> { ["made.r1"] = 0.30, ["made.r2"] = 0.20, ["made.r4"] = 0.25, ["made.r5"] = 0.12, ["made.r6"] = 0.20 };
        double[] typical = [.. compiled.Program.Effects.Select(e => typicalOf.GetValueOrDefault(compiled.Program.Rules[e.Rule].Rule.Id))];

        var point = new PointScorer(compiled).Score(compiled.Vector.Centre(features), 0.5, 0.5, 0.5, typical);

        Assert.Equal(1.1525, RuleProgram.Logit(0.50) + point.Evidence[Index("diversify-partners")], Tolerance);
        Assert.Equal(0.2931, RuleProgram.Logit(0.55) + point.Evidence[Index("resist-absorb")], Tolerance);

        int Index(string option) => compiled.Program.Options.ToList().IndexOf(option);
    }

    private static double Share(ResponseScore score, string rule) => score.Choice.Single(c => c.Rule == rule).Share;
}
