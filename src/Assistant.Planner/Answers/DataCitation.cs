namespace Assistant.Planner.Answers;

/// <summary>A row of <see cref="Answer.Data"/>.</summary>
/// <param name="N">From 1.</param>
/// <param name="State">ISO3.</param>
/// <param name="Indicator">Name of the row.</param>
/// <param name="Year">Year of the figure, or null.</param>
/// <param name="Dataset">Where it comes from.</param>
/// <param name="Missing">Whether the citation is of the gap: there is no such figure.</param>
/// <param name="Text">The row in plain words: what it measures, the figure with its unit, the year.</param>
public sealed record DataCitation(int N, string State, string Indicator, int? Year, string Dataset, bool Missing, string Text) : Citation(N);
