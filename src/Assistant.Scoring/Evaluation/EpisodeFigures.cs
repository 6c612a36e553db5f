namespace Assistant.Scoring.Evaluation;

/// <summary>Sums case results into figures with intervals.</summary>
internal static class EpisodeFigures
{
    public const int Resamples = 2_000;

    public static EpisodeSlice Slice(string by, string name, IReadOnlyList<EpisodeResult> results)
    {
        var bootstrap = new Bootstrap(results.Count, Resamples);
        return new EpisodeSlice(
            by, name, results.Count, [.. Methods.All.Select(m => Of(m, results, bootstrap))],
            [
                Difference("macro recall@3", MacroRecall),
                Difference("NDCG@5", r => r.Average(x => x.Ndcg5)),
            ]);

        PairedDifference Difference(string measure, Func<IReadOnlyList<EpisodeMetrics>, double> figure) =>
            new(measure, bootstrap.Of(results, r => figure(Of(Methods.Rules, r)) - figure(Of(Methods.Popularity, r))));
    }

    /// <summary>Mean over options of the share of their cases in which they were found.</summary>
    public static double MacroRecall(IReadOnlyList<EpisodeMetrics> cases)
    {
        var byOption = new Dictionary<string, (double Found, int Coded)>(StringComparer.Ordinal);
        foreach (var (option, found) in cases.SelectMany(c => c.Found))
        {
            var (sum, count) = byOption.GetValueOrDefault(option);
            byOption[option] = (sum + found, count + 1);
        }

        return byOption.Values.Average(o => o.Found / o.Coded);
    }

    public static IReadOnlyList<ReliabilityBin> Reliability(IReadOnlyList<EpisodeResult> results)
    {
        const int bands = 10;
        return
        [
            .. results
                .SelectMany(r => r.Ranked.Zip(r.Scores, (option, score) => (Score: score, Taken: r.Episode.Responses.Contains(option))))
                .GroupBy(x => Math.Min((int)(x.Score * bands), bands - 1))
                .OrderBy(g => g.Key)
                .Select(g => new ReliabilityBin(
                    g.Key / (double)bands, (g.Key + 1) / (double)bands, g.Count(), g.Average(x => x.Score), g.Average(x => x.Taken ? 1.0 : 0))),
        ];
    }

    private static MethodFigures Of(string method, IReadOnlyList<EpisodeResult> results, Bootstrap bootstrap)
    {
        Interval Mean(Func<EpisodeMetrics, double> measure) => bootstrap.Of(results, r => Of(method, r).Average(measure));
        return new MethodFigures(
            method, Mean(m => m.FirstInSet), Mean(m => m.PrimaryInTop3), Mean(m => m.Recall3), bootstrap.Of(results, r => MacroRecall(Of(method, r))),
            Mean(m => m.Ndcg5), Mean(m => m.PairOrder), Mean(m => m.Brier));
    }

    private static List<EpisodeMetrics> Of(string method, IReadOnlyList<EpisodeResult> results) => [.. results.Select(r => r.Metrics[method])];
}
