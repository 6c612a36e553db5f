using System.Text.Json.Serialization;

namespace Assistant.Planner.Execution;

/// <summary>One timed step on the way to an answer.</summary>
/// <param name="Step">A stage (<c>interpret</c>, <c>write</c> …) or a kernel function such as <c>scoring.assess</c>.</param>
/// <param name="Ms">Duration in milliseconds.</param>
public sealed record TraceStep(string Step, double Ms)
{
    /// <summary>For a step of the plan: the function called; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Function { get; init; }

    /// <summary>For a step of the plan: what it was called with, by name in ordinal order; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Arguments { get; init; }

    /// <summary>For an assessment among several of one state: which it is; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Variant { get; init; }

    /// <summary>Numbers of the citations that rest on what the step gave; not written for a stage that gives none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? Cites { get; init; }
}
