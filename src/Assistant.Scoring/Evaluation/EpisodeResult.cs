using Assistant.RuleBase.Episodes;

namespace Assistant.Scoring.Evaluation;

/// <summary>One coded case, ranked without having been seen.</summary>
/// <param name="Episode">The case.</param>
/// <param name="State">The state assessed: the case's own, or its successor.</param>
/// <param name="Ranked">All options by the rules with the fitted prior, best first.</param>
/// <param name="Scores">Their scores, 0–1, in the order of <paramref name="Ranked"/>.</param>
/// <param name="Metrics">By method.</param>
public sealed record EpisodeResult(
    Episode Episode,
    string State,
    IReadOnlyList<string> Ranked,
    IReadOnlyList<double> Scores,
    IReadOnlyDictionary<string, EpisodeMetrics> Metrics)
{
    /// <summary>Place of the most central coded response, from 1.</summary>
    public int PrimaryRank => 1 + Ranked.TakeWhile(o => o != Episode.Responses[0]).Count();
}
