namespace Assistant.Scoring.Evaluation;

/// <summary>The result in whole cases, for a reader who has no use for a mean.</summary>
/// <param name="Episodes">Cases ranked.</param>
/// <param name="PrimaryInTop3">Cases whose main response was among the first three by the rules.</param>
/// <param name="PrimaryInTop3ByPopularity">The same by popularity alone; ties at the third place count in part, the sum is rounded.</param>
/// <param name="Misses">Cases whose main response was not among the first three, the lowest ranked first.</param>
public sealed record EpisodeCounts(int Episodes, int PrimaryInTop3, int PrimaryInTop3ByPopularity, IReadOnlyList<EpisodeResult> Misses)
{
    internal static EpisodeCounts Of(IReadOnlyList<EpisodeResult> results) => new(
        results.Count,
        Sum(results, Methods.Rules),
        Sum(results, Methods.Popularity),
        [
            .. results.Where(r => r.PrimaryRank > RankingMetrics.Top)
                .OrderByDescending(r => r.PrimaryRank)
                .ThenBy(r => r.Episode.Id, StringComparer.Ordinal),
        ]);

    private static int Sum(IReadOnlyList<EpisodeResult> results, string method) =>
        (int)Math.Round(results.Sum(r => r.Metrics[method].PrimaryInTop3), MidpointRounding.AwayFromZero);
}
