using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Coverage;

/// <summary>One cell of the grid: a state under a reference scenario.</summary>
/// <param name="State">The state.</param>
/// <param name="Scenario">The scenario.</param>
public sealed record GridCase(StateProfile State, ReferenceScenario Scenario)
{
    /// <summary>Every smaller and middle state under every reference scenario; a state is neither its own sender nor pressed over itself.</summary>
    /// <param name="snapshot">The base.</param>
    public static IReadOnlyList<GridCase> All(RuleBase.RuleBaseSnapshot snapshot) =>
    [
        .. from state in snapshot.States.Values.Where(s => s.Class != StateClass.Great).OrderBy(s => s.State.Iso3, StringComparer.Ordinal)
           from reference in snapshot.ReferenceScenarios
           where !reference.Scenario.Senders.Contains(state.State.Iso3) && !reference.Scenario.Over.Contains(state.State.Iso3)
           select new GridCase(state, reference),
    ];
}
