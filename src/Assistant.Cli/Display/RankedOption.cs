namespace Assistant.Cli.Display;

/// <summary>One row of a ranking.</summary>
/// <param name="Id">Identifier of the response.</param>
/// <param name="Label">What the state would do.</param>
/// <param name="Score">0–1.</param>
/// <param name="Low">10th percentile, 0–1.</param>
/// <param name="High">90th percentile, 0–1.</param>
/// <param name="Support">How far the evidence carries it.</param>
internal sealed record RankedOption(string Id, string Label, double Score, double Low, double High, string Support);
