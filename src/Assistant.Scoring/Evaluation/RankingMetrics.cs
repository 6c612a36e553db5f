namespace Assistant.Scoring.Evaluation;

/// <summary>Measures a ranking against the options coded for a case.</summary>
internal static class RankingMetrics
{
    /// <summary>How many leading options count as shown.</summary>
    public const int Top = 3;

    private const int Deep = 5;

    /// <param name="options">All options.</param>
    /// <param name="scores">Score of each, 0–1.</param>
    /// <param name="coded">Options taken, most central first; at least one.</param>
    public static EpisodeMetrics Of(IReadOnlyList<string> options, IReadOnlyList<double> scores, IReadOnlyList<string> coded)
    {
        // Rounded as the scorer orders, so that a tie is a tie.
        var rounded = scores.Select(s => Math.Round(s, 9)).ToList();
        var places = options.Select((_, o) => PlacesOf(rounded, o)).ToList();
        double Within(string option, int depth) => places[IndexOf(options, option)].Take(depth).Sum();

        var found = coded.ToDictionary(c => c, c => Within(c, Top), StringComparer.Ordinal);
        return new EpisodeMetrics(
            coded.Sum(c => Within(c, 1)),
            found[coded[0]],
            found.Values.Sum() / coded.Count,
            coded.Select((c, rank) => places[IndexOf(options, c)].Take(Deep).Select((p, place) => p * Discounted(rank, place)).Sum()).Sum()
                / coded.Take(Deep).Select((_, rank) => Discounted(rank, rank)).Sum(),
            PairOrder(options, rounded, coded),
            options.Select((o, i) => Math.Pow(scores[i] - (coded.Contains(o) ? 1 : 0), 2)).Average(),
            found);
    }

    /// <summary>Chance of each place: options with equal scores share theirs.</summary>
    private static double[] PlacesOf(List<double> scores, int option)
    {
        var above = scores.Count(s => s > scores[option]);
        var equal = scores.Count(s => s == scores[option]);
        return [.. Enumerable.Range(0, scores.Count).Select(place => place >= above && place < above + equal ? 1.0 / equal : 0)];
    }

    /// <summary>Grades 3, 2 and then 1, discounted by the logarithm of the place (0-based).</summary>
    private static double Discounted(int rank, int place) => Math.Max(3 - rank, 1) / Math.Log2(place + 2);

    private static double PairOrder(IReadOnlyList<string> options, List<double> scores, IReadOnlyList<string> coded)
    {
        var others = options.Where(o => !coded.Contains(o)).Select(o => scores[IndexOf(options, o)]).ToList();
        return others.Count == 0
            ? 1
            : coded.Select(c => scores[IndexOf(options, c)]).SelectMany(c => others, (c, o) => c > o ? 1 : c == o ? 0.5 : 0).Average();
    }

    private static int IndexOf(IReadOnlyList<string> options, string option)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i] == option)
            {
                return i;
            }
        }

        throw new ArgumentException($"No response `{option}`.", nameof(option));
    }
}
