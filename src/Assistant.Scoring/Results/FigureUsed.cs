using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Results;

/// <summary>One figure, tie or relation that an applicable rule looked at.</summary>
/// <param name="Feature">The quantity.</param>
/// <param name="Name">What the data row is called: an indicator's identifier, or such as <c>energy-supply toward RUS</c>.</param>
/// <param name="Label">The same for readers.</param>
/// <param name="Value">In <paramref name="Unit"/>; null when missing.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Year">The year it describes, or null for plain facts and missing figures.</param>
/// <param name="Dataset">Where it comes from.</param>
/// <param name="Assumed">Whether the user set it.</param>
/// <param name="Wide">Why its range is widened (weak, old, noted), or null.</param>
/// <param name="Rules">Rules that looked at it.</param>
public sealed record FigureUsed(
    Feature Feature,
    string Name,
    string Label,
    double? Value,
    string Unit,
    int? Year,
    string Dataset,
    bool Assumed,
    string? Wide,
    IReadOnlyList<string> Rules)
{
    /// <summary>For a tie: the channel of the coded row it comes from; null where no row is coded and the value only bounds what may be.</summary>
    public string? Channel { get; init; }

    /// <summary>For a tie or relation: the counterpart, ISO3 or another party; null for all great powers together.</summary>
    public string? Partner { get; init; }

    /// <summary>Whether the base holds no such figure for this state.</summary>
    public bool IsMissing => Value is null;
}
