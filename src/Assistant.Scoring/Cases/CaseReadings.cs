using System.Runtime.CompilerServices;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Cases;

/// <summary>Reads cases, and remembers of each state what many cases have in common, as long as somebody holds the state.</summary>
internal sealed class CaseReadings(FeatureTable features, CaseReader reader)
{
    private readonly ConditionalWeakTable<StateProfile, StateReadings> _states = [];

    public CaseFeatures Read(StateProfile profile, Scenario scenario, int? asOf) =>
        _states.GetValue(profile, p => new StateReadings(p, features, reader)).Read(scenario, asOf);
}
