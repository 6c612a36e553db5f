namespace Assistant.Scoring.Evaluation;

/// <summary>Mean scores of a group of states over the reference scenarios.</summary>
/// <param name="By">region or governance.</param>
/// <param name="Name">Such as Africa; for governance low, middle, high or unknown.</param>
/// <param name="States">Number of smaller and middle states.</param>
/// <param name="Means">By option: mean score, 0–1; every state counts alike.</param>
public sealed record GroupScores(string By, string Name, int States, IReadOnlyDictionary<string, double> Means);
