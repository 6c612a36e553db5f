namespace Assistant.Planner.Execution;

/// <summary>One timed step on the way to an answer.</summary>
/// <param name="Step">A stage (<c>interpret</c>, <c>write</c> …) or a kernel function such as <c>scoring.assess</c>.</param>
/// <param name="Ms">Duration in milliseconds.</param>
public sealed record TraceStep(string Step, double Ms);
