using Assistant.Planner.Execution;
using Assistant.Planner.Plans;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Answers;

/// <summary>Says for each step of the plan which citations of the answer rest on what it found.</summary>
internal static class TraceCites
{
    public static IReadOnlyList<TraceStep> In(IReadOnlyList<TraceStep> trace, IEnumerable<(Cite Cite, int Number)> given)
    {
        var all = given.Distinct().ToArray();
        return [.. trace.Select(step => step.Function is null ? step : step with { Cites = [.. all.Where(g => Rests(g.Cite, step)).Select(g => g.Number).Distinct().Order()] })];
    }

    private static bool Rests(Cite cite, TraceStep step) => (step.Function, cite) switch
    {
        (PlanFunctions.Assess, Cite.Effect e) => IsOf(step, e.State, e.Variant),
        (PlanFunctions.Assess, Cite.Data d) => IsOf(step, d.State, d.Variant),
        (PlanFunctions.Assess, Cite.Episodes p) => IsOf(step, p.State, p.Variant),
        (PlanFunctions.Vary, Cite.Effect e) => IsTrial(step, e.State, e.Variant),
        (PlanFunctions.Vary, Cite.Episodes p) => IsTrial(step, p.State, p.Variant),
        (PlanFunctions.Rank or PlanFunctions.Counterfactual, Cite.Effect or Cite.Data or Cite.Episodes) => true,
        (PlanFunctions.Precedents, Cite.Precedent) => true,
        (PlanFunctions.Profile, Cite.Data d) => step.Arguments?.GetValueOrDefault("state") == d.State,
        (PlanFunctions.ShowRule or PlanFunctions.FindRules or PlanFunctions.Topic, Cite.Claim or Cite.Located) => true,
        (PlanFunctions.Source, Cite.Located) => true,
        _ => false,
    };

    private static bool IsOf(TraceStep step, string state, string? variant) => step.Arguments?.GetValueOrDefault("state") == state && step.Variant == variant;

    private static bool IsTrial(TraceStep step, string state, string? variant) =>
        step.Arguments?.GetValueOrDefault("state") == state && variant?.StartsWith("if ", StringComparison.Ordinal) == true;
}
