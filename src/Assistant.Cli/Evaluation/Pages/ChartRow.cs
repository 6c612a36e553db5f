using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Pages;

/// <summary>A line of an interval chart.</summary>
/// <param name="Label">What it is about; a heading where there is no interval.</param>
/// <param name="Interval">The figure, or null for a heading.</param>
/// <param name="Method">The way of ranking, for colour and shape.</param>
internal sealed record ChartRow(string Label, Interval? Interval, string Method = Methods.Rules);
