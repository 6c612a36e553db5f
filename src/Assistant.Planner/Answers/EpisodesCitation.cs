using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>The coded cases behind a base rate, or the one behind a precedent.</summary>
/// <param name="N">From 1.</param>
/// <param name="Option">The option counted.</param>
/// <param name="Position">target or third-party.</param>
/// <param name="Chosen">Cases that chose it.</param>
/// <param name="Episodes">Cases counted.</param>
public sealed record EpisodesCitation(int N, string Option, string Position, int Chosen, int Episodes) : Citation(N)
{
    /// <summary>For a precedent: identifier of the one case cited; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Episode { get; init; }

    /// <summary>For a precedent: where to read about it; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }
}
