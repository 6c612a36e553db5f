using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>One figure, tie or relation an answer looked at.</summary>
public sealed record DataRow
{
    /// <summary>ISO3.</summary>
    public required string State { get; init; }

    /// <summary>base or changed where something was changed, the measure where an answer goes by measure; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Variant { get; init; }

    /// <summary>An indicator's identifier, or such as <c>energy-supply toward RUS</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>The same for readers.</summary>
    public required string Label { get; init; }

    /// <summary>The whole row in plain words, such as "Serbia gets a large part of its energy from Russia (2025)".</summary>
    public required string Text { get; init; }

    /// <summary>As stored, in <see cref="Unit"/>; null when missing.</summary>
    [JsonConverter(typeof(AsStored))]
    public required double? Value { get; init; }

    /// <summary>Unit of the value.</summary>
    public required string Unit { get; init; }

    /// <summary>The year it describes, or null.</summary>
    public required int? Year { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Dataset { get; init; }

    /// <summary>Whether the base holds no such figure for this state.</summary>
    public required bool Missing { get; init; }
}
