using Assistant.Scoring.Results;

namespace Assistant.Cli.RulesReading;

/// <summary>What one effect of the rule did in the case.</summary>
/// <param name="Option">Identifier of the response.</param>
/// <param name="Contribution">The effect's part.</param>
/// <param name="Rank">Place of the response, from 1.</param>
/// <param name="Score">Its score, 0–1.</param>
internal sealed record WhyMove(string Option, Contribution Contribution, int Rank, double Score);
