namespace Assistant.Planner.Plans;

/// <summary>One call of one kernel function.</summary>
/// <param name="Function">Plugin and function, such as <c>scoring.assess</c>; one of <see cref="PlanFunctions"/>.</param>
/// <param name="Arguments">By parameter name; what is absent takes the function's default.</param>
public sealed record PlanStep(string Function, IReadOnlyDictionary<string, object> Arguments)
{
    /// <summary>For a what-if: <c>base</c> or <c>changed</c>; null otherwise.</summary>
    public string? Variant { get; init; }
}
