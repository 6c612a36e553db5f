using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.RuleCases;

/// <summary>Holds rules to their cases. Topic cases are not for it: the planner's search answers those.</summary>
public sealed class RuleCaseRunner(CompiledRuleBase compiled)
{
    private readonly MadeCaseReader _made = new(compiled.Snapshot, compiled.Reader);

    /// <summary>Runs one case whose expectation is an activation.</summary>
    /// <exception cref="ArgumentException">The case is a topic case, or its rule is not in force.</exception>
    public RuleCaseResult Run(RuleCase ruleCase)
    {
        var program = compiled.Program;
        var index = IndexOf(ruleCase.Rule);
        if (ruleCase.Expect.Found is not null || index < 0)
        {
            throw new ArgumentException($"`{ruleCase.Name}` is no activation case of a rule in force.", nameof(ruleCase));
        }

        var features = ruleCase.Given.State is { } iso3
            ? compiled.Readings.Read(compiled.Snapshot.States[iso3], ruleCase.Given.Scenario, null)
            : new CaseFeatures(null, [.. Enumerable.Range(0, program.Features.Count).Select(f => _made.Read(program.Features[f], ruleCase.Given))]);
        var centre = compiled.Vector.Centre(features);
        Give(centre, ruleCase.Given);
        var (least, most) = program.Rules[index].Between(centre.Low, centre.High, program.Parameters.Lambda);
        return new RuleCaseResult(ruleCase, least + (compiled.Places[index] * (most - least)));
    }

    private void Give(CaseSpan centre, RuleCaseSituation given)
    {
        foreach (var (rule, activation) in given.Rules)
        {
            if (compiled.Program.Features.IndexOf(new Feature(FeatureKind.Rule, rule)) is var place and >= 0)
            {
                centre.Low[place] = centre.High[place] = activation;
            }
        }
    }

    private int IndexOf(string rule)
    {
        for (var r = 0; r < compiled.Program.Rules.Length; r++)
        {
            if (compiled.Program.Rules[r].Rule.Id == rule)
            {
                return r;
            }
        }

        return -1;
    }
}
