namespace Assistant.Scoring.Evaluation;

/// <summary>How well one ranking foretold one coded case. Options with equal scores share their places, so ties gain and lose nothing.</summary>
/// <param name="FirstInSet">Chance that the first option is a coded one, 0–1.</param>
/// <param name="PrimaryInTop3">Chance that the most central coded option is among the first three, 0–1.</param>
/// <param name="Recall3">Share of the coded options among the first three, 0–1.</param>
/// <param name="Ndcg5">Discounted gain of the first five with grades 3, 2, 1, against the best order, 0–1.</param>
/// <param name="PairOrder">Share of pairs of a coded and an uncoded option in which the coded one stands higher, ties half, 0–1.</param>
/// <param name="Brier">Mean squared difference of score and fact over all options, 0–1; lower is better.</param>
/// <param name="Found">By coded option: chance that it is among the first three.</param>
public sealed record EpisodeMetrics(
    double FirstInSet,
    double PrimaryInTop3,
    double Recall3,
    double Ndcg5,
    double PairOrder,
    double Brier,
    IReadOnlyDictionary<string, double> Found);
