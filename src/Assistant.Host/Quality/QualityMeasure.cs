using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Episodes;
using Assistant.Scoring;
using Assistant.Scoring.Evaluation;

namespace Assistant.Host.Quality;

/// <summary>Measures rules on the coded past cases, and says it in whole cases and plain words.</summary>
internal static class QualityMeasure
{
    private const int MostMisses = 3;
    private const int FirstPlaces = 3;

    public static QualityFigures Of(CompiledRuleBase compiled, string? owner, DateOnly today)
    {
        var report = EpisodeEvaluation.Run(compiled);
        var (snapshot, counts) = (compiled.Snapshot, report.Counts);
        var alike = report.Overall.AgainstPopularity[0];
        var options = Options(snapshot, report);
        return new QualityFigures(
            snapshot.Version.ToString(), snapshot.Released, today, string.IsNullOrWhiteSpace(owner) ? null : owner.Trim(),
            counts.Episodes, counts.PrimaryInTop3, counts.PrimaryInTop3ByPopularity, report.NotRanked.Count,
            new(Math.Round(report.Overall.Of(Methods.Rules).MacroRecall3.Value, 4), Math.Round(report.Overall.Of(Methods.Popularity).MacroRecall3.Value, 4), alike.Word),
            options, [.. counts.Misses.Take(MostMisses).Select(miss => Missed(snapshot, miss))], [.. Blind(snapshot, options)]);
    }

    private static List<FoundOption> Options(RuleBaseSnapshot snapshot, EpisodeReport report) =>
    [
        .. snapshot.Responses
            .Select(option => new FoundOption(
                option.LabelTarget, report.Results.Count(r => r.Episode.Responses.Contains(option.Id)), Found(report, Methods.Rules, option.Id), Found(report, Methods.Popularity, option.Id)))
            .OrderByDescending(option => option.Cases)
            .ThenBy(option => option.Label, StringComparer.Ordinal),
    ];

    private static int Found(EpisodeReport report, string method, string option) =>
        (int)Math.Round(report.Results.Sum(r => r.Metrics[method].Found.GetValueOrDefault(option)), MidpointRounding.AwayFromZero);

    private static MissedCase Missed(RuleBaseSnapshot snapshot, EpisodeResult miss)
    {
        var episode = miss.Episode;
        return new MissedCase(
            $"{snapshot.States[miss.State].State.Name}, {Years(episode)}", episode.Pressure, Label(episode.Responses[0]), miss.PrimaryRank,
            [.. miss.Ranked.Take(FirstPlaces).Select(Label)], episode.Reference);

        string Label(string option) => snapshot.FindResponse(option)?.LabelFor(episode.Scenario.Position) ?? option;
    }

    private static string Years(Episode episode) => episode.From == episode.To
        ? FormattableString.Invariant($"{episode.From}")
        : FormattableString.Invariant($"{episode.From}–{episode.To}");

    private static IEnumerable<string> Blind(RuleBaseSnapshot snapshot, IReadOnlyList<FoundOption> options)
    {
        var never = options.Where(option => option is { Cases: > 0, Found: 0 }).ToArray();
        if (never.Length > 0)
        {
            yield return FormattableString.Invariant(
                $"Some responses it never put among the first three where states took them: {string.Join("; ", never.Select(o => FormattableString.Invariant($"{o.Label} ({o.Cases} cases)")))}.");
        }

        var claims = snapshot.Rules.Count(rule => rule.Status == RuleStatus.Stable);
        yield return FormattableString.Invariant(
            $"It reads {claims} claims of {(snapshot.Documents.Count == 1 ? "one document" : FormattableString.Invariant($"{snapshot.Documents.Count} documents"))}; what no claim speaks of, it does not weigh.");
        yield return FormattableString.Invariant($"It knows no news: its rules and figures are those of {snapshot.Released:d MMMM yyyy}, and many figures are older.");
        yield return "It sees no leaders, factions or personal ties, and no secret dealings: only what public figures and coded ties show.";
        yield return "It does not model effects on civilians, and it gives no legal advice.";
        yield return "The past cases are few, coded by hand and chosen for spread, and its weights were set on these same cases: expect less on new ones.";
    }
}
