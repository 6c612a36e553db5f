using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>How far a ranking carries.</summary>
/// <param name="State">ISO3.</param>
/// <param name="Level">low, moderate or high.</param>
/// <param name="Abstained">Whether coverage is too thin to rank.</param>
/// <param name="NotSeparated">Pairs of neighbouring options that cannot be told apart.</param>
public sealed record AnswerConfidence(string State, string Level, bool Abstained, IReadOnlyList<IReadOnlyList<string>> NotSeparated)
{
    /// <summary>base or changed in a what-if; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Variant { get; init; }
}
