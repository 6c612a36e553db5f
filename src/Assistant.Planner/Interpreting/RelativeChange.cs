namespace Assistant.Planner.Interpreting;

/// <summary>A feature set in proportion to what it is: "reserves doubled", "debt fell by 20 %".</summary>
/// <param name="Feature">Indicator or factor.</param>
/// <param name="Times">By how much its value is multiplied; above 0, at most 10.</param>
internal sealed record RelativeChange(string Feature, double Times);
