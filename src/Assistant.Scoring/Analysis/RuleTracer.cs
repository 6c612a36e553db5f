using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.RuleCases;

namespace Assistant.Scoring.Analysis;

/// <summary>Follows a rule's conditions through one case, value by value.</summary>
/// <remarks>Safe to share between threads. The degrees are those of the scorer's centre.</remarks>
public sealed class RuleTracer(CompiledRuleBase compiled)
{
    private readonly MadeCaseReader _made = new(compiled.Snapshot, compiled.Reader);

    /// <summary>Traces a rule in force for a state under a pressure.</summary>
    /// <returns>The trace, or null where no rule in force has this identifier.</returns>
    public RuleTrace? Trace(StateProfile profile, Scenario scenario, int? asOf, string rule) =>
        Trace(rule, new CentredCase(compiled, compiled.Readings.Read(profile, scenario, asOf)));

    /// <summary>Traces the rule of a case whose expectation is an activation.</summary>
    /// <returns>The trace, or null where the rule is not in force.</returns>
    public RuleTrace? Trace(RuleCase ruleCase) => Trace(ruleCase.Rule, new CentredCase(compiled, Read(ruleCase.Given), ruleCase.Given.Rules));

    private CaseFeatures Read(RuleCaseSituation given) => given.State is { } iso3
        ? compiled.Readings.Read(compiled.Snapshot.States[iso3], given.Scenario, null)
        : new CaseFeatures(null, [.. Enumerable.Range(0, compiled.Program.Features.Count).Select(f => _made.Read(compiled.Program.Features[f], given))]);

    private RuleTrace? Trace(string id, CentredCase centred)
    {
        for (var r = 0; r < compiled.Program.Rules.Length; r++)
        {
            if (compiled.Program.Rules[r].Rule is var rule && rule.Id == id)
            {
                var walk = new TraceWalk(compiled, centred);
                return new RuleTrace(
                    rule, centred.ActivationOf(r), walk.Of(rule.When),
                    rule.WeakenedBy is { } weakened ? walk.Of(weakened) : null,
                    rule.StrengthenedBy is { } strengthened ? walk.Of(strengthened) : null);
            }
        }

        return null;
    }
}
