using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>What leads if an attribute were otherwise.</summary>
/// <param name="If">Attribute and value.</param>
/// <param name="First">The option that leads then.</param>
public sealed record SensitivityLine(IReadOnlyDictionary<string, string> If, string First)
{
    /// <summary>For an answer about several states: ISO3 of the one it is about; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? State { get; init; }
}
