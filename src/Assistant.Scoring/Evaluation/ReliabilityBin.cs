namespace Assistant.Scoring.Evaluation;

/// <summary>How often options with scores in one band were in fact taken.</summary>
/// <param name="From">Lower edge of the band, included.</param>
/// <param name="To">Upper edge.</param>
/// <param name="Count">Pairs of a case and an option.</param>
/// <param name="MeanScore">Their mean score, 0–1.</param>
/// <param name="Taken">The share that was taken, 0–1.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double MeanScore, double Taken);
