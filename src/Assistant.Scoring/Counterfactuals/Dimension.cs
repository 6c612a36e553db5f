namespace Assistant.Scoring.Counterfactuals;

/// <summary>One feature that may change: every level of an attribute, or the knots of a figure.</summary>
/// <param name="Levels">Changes to try. For a figure they rise with its value.</param>
/// <param name="Figure">For a figure: any value in between may be tried too; null for a category.</param>
internal sealed record Dimension(IReadOnlyList<Step> Levels, Figure? Figure);
