using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Points;
using Assistant.Scoring.Results;
using Assistant.Scoring.Tests.Plain;
using CsCheck;

namespace Assistant.Scoring.Tests.Properties;

/// <summary>The compiled path gives what the plain formula gives, to the last bit: on random rule bases with factors, limits, rules that look at rules, and missing figures.</summary>
public sealed class EquivalenceTests
{
    /// <summary>States × scenarios tried on one rule base.</summary>
    private const int CasesPerBase = 4 * 10;

    private static readonly string?[] Postures = [null, "open", "defiant"];
    private static readonly string?[] Breadths = [null, "targeted", "sectoral", "comprehensive"];

    private static readonly Gen<Scenario> Scenarios =
        from breadth in MadeCases.Pick(Breadths)
        from posture in MadeCases.Pick(Postures)
        from sender in MadeCases.Pick("USA", "RUS")
        from assumed in Gen.Double[0, 1]
        from assumes in Gen.Int[0, 5]
        select Some.Scenario(breadth!, sender) with
        {
            Posture = posture,
            Overrides = assumes switch
            {
                0 => new Dictionary<string, double> { [Some.Figures[0]] = assumed },
                1 => new Dictionary<string, double> { ["discontent"] = assumed },
                _ => new Dictionary<string, double>(),
            },
        };

    private static readonly Gen<RuleBaseSnapshot> Bases =
        from snapshot in MadeCases.Bases
        from discontent in MadeCases.Conditions
        from ofFactor in Gen.Double[0, 0.6].Array[10]
        from shape in Gen.Int[0, 5].Array[10]
        select Entangled(snapshot, discontent, ofFactor, shape);

    [Fact]
    public void The_compiled_path_equals_the_plain_formula_to_the_last_bit() => Compare(cases: 2_000);

    [Fact]
    [Trait("Category", "Long")]
    public void The_compiled_path_equals_the_plain_formula_in_a_hundred_thousand_cases() => Compare(cases: 100_000);

    private static void Compare(int cases) => Gen.Select(Bases, Scenarios.Array[CasesPerBase / 4]).Sample(
        (snapshot, scenarios) =>
        {
            var compiled = CompiledRuleBase.Prepare(snapshot, Some.Draws);
            var plain = new PlainScoring(snapshot, f => compiled.Vector.ReferenceOf(compiled.Program.Features.IndexOf(f)));
            SameBits(plain.Typical, compiled.Typical.Declared);
            foreach (var state in snapshot.States.Values)
            {
                var probe = new CaseProbe(compiled, state, scenarios[0], null, ScoringOptions.Default);
                foreach (var scenario in scenarios)
                {
                    SameCase(compiled, plain, state, scenario, probe);
                }
            }
        },
        iter: cases / CasesPerBase);

    private static void SameCase(CompiledRuleBase compiled, PlainScoring plain, StateProfile state, Scenario scenario, CaseProbe probe)
    {
        var of = plain.Case(state, scenario, null);
        var point = new PointScorer(compiled).Score(compiled.Vector.Centre(compiled.Readings.Read(state, scenario, null)), ScoringOptions.Default);
        var shares = plain.Shares(of);
        var evidence = plain.Sums(shares, plain.Typical, forChoice: true);

        SameBits([.. compiled.Program.Rules.Select(r => plain.Activation(r.Rule, of))], point.Activations);
        SameBits(shares, point.Shares);
        SameBits(evidence, point.Evidence);
        SameBits(plain.Sums(shares, plain.Typical, forChoice: false), point.Success);

        var priors = compiled.BaseRates.Of(scenario.Position, uniform: false);
        var tried = probe.Try(scenario, Some.Options);
        SameBits([.. evidence.Select((e, o) => priors[o].LogOdds + e)], [.. tried.Responses.Select(r => r.LogOdds)]);
        var assessed = new ResponseScorer(compiled).Assess(state, scenario, null, new ScoringOptions(Ranges: false));
        Assert.Equal(assessed.First.Option, tried.First);
        foreach (var response in tried.Responses)
        {
            var whole = assessed.Of(response.Option);
            SameBits([whole.Score], [response.Score]);
            Assert.Equal(InOrder(whole.Choice.Where(c => c.Share > 0)), InOrder(response.Choice));
        }
    }

    private static void SameBits(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), actual.Select(BitConverter.DoubleToInt64Bits));

    private static IEnumerable<Contribution> InOrder(IEnumerable<Contribution> contributions) =>
        contributions.OrderBy(c => c.Rule, StringComparer.Ordinal).ThenBy(c => c.Effect);

    /// <summary>Lets some rules look at a factor, and some at the rule before them.</summary>
    private static RuleBaseSnapshot Entangled(RuleBaseSnapshot snapshot, Condition discontent, double[] ofFactor, int[] shape) => snapshot with
    {
        Factors = [new Factor("discontent", "discontent", "all are", "high", "low", [], discontent)],
        Rules =
        [
            .. snapshot.Rules.Select((rule, i) => shape[i % shape.Length] switch
            {
                0 => rule with { When = Looks(FeatureKind.Factor, "discontent", ofFactor[i % shape.Length]) },
                1 => rule with { When = new Condition.All([rule.When, new Condition.Not(Looks(FeatureKind.Factor, "discontent", ofFactor[i % shape.Length]))]) },
                2 when i > 0 => rule with { WeakenedBy = Looks(FeatureKind.Rule, snapshot.Rules[i - 1].Id, ofFactor[i % shape.Length]) },
                3 when i > 0 => rule with { StrengthenedBy = Looks(FeatureKind.Rule, snapshot.Rules[i - 1].Id, ofFactor[i % shape.Length]) },
                _ => rule,
            }),
        ],
    };

    private static Condition.Ramp Looks(FeatureKind kind, string name, double low) => new(new Feature(kind, name), low, low + 0.4, false, false);
}
