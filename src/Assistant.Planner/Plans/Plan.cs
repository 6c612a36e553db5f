namespace Assistant.Planner.Plans;

/// <summary>What is going to be done to answer a question: made before anything runs, so that it can be read and checked.</summary>
/// <param name="Steps">In the order they run; empty where a fixed text answers.</param>
public sealed record Plan(IReadOnlyList<PlanStep> Steps);
