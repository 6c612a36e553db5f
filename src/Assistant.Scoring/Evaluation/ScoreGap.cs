namespace Assistant.Scoring.Evaluation;

/// <summary>How far apart two groups of states stand on one option, and which rules put them there.</summary>
/// <param name="By">region or governance.</param>
/// <param name="Option">Identifier of the option.</param>
/// <param name="Highest">The group with the highest mean score.</param>
/// <param name="Lowest">The group with the lowest.</param>
/// <param name="HighMean">0–1.</param>
/// <param name="LowMean">0–1.</param>
/// <param name="Rules">The rules that part them most, largest first.</param>
public sealed record ScoreGap(string By, string Option, string Highest, string Lowest, double HighMean, double LowMean, IReadOnlyList<GapRule> Rules);
