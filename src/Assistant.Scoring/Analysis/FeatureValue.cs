namespace Assistant.Scoring.Analysis;

/// <summary>The number a condition was evaluated on, and where it comes from.</summary>
/// <param name="Value">In the feature's unit; a share of 1 for factors, ties and tests.</param>
/// <param name="Standing">Known, assumed, estimated, not coded, unknown (the typical value stands in), computed or given.</param>
/// <param name="Partner">The counterpart that decided it, or null.</param>
/// <param name="Channel">The channel that decided it, or null.</param>
/// <param name="Year">The year it describes, or null.</param>
/// <param name="Dataset">Dataset or source, or null.</param>
/// <param name="Wide">Why its range is widened, or null.</param>
public sealed record FeatureValue(double Value, ValueStanding Standing, string? Partner, string? Channel, int? Year, string? Dataset, string? Wide);
