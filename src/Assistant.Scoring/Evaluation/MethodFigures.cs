namespace Assistant.Scoring.Evaluation;

/// <summary>What one way of ranking achieves over a set of coded cases; see <see cref="EpisodeMetrics"/> for the measures.</summary>
/// <param name="Method">rules, rules-uniform-prior, popularity or uniform.</param>
/// <param name="FirstInSet">Mean over the cases.</param>
/// <param name="PrimaryInTop3">Mean over the cases.</param>
/// <param name="Recall3">Mean over the cases.</param>
/// <param name="MacroRecall3">Mean over the options that were coded at all, so that always naming the commonest gains nothing.</param>
/// <param name="Ndcg5">Mean over the cases.</param>
/// <param name="PairOrder">Mean over the cases.</param>
/// <param name="Brier">Mean over the cases; lower is better.</param>
public sealed record MethodFigures(
    string Method,
    Interval FirstInSet,
    Interval PrimaryInTop3,
    Interval Recall3,
    Interval MacroRecall3,
    Interval Ndcg5,
    Interval PairOrder,
    Interval Brier);
