using System.Text.Json;
using Assistant.Cli.Batch;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>An evaluation over coded cases as JSON.</summary>
internal static class EpisodesJson
{
    public static string Of(EpisodesResult result) => JsonSerializer.Serialize(
        new
        {
            schemaVersion = "1",
            source = result.Source,
            ruleBase = new { version = result.Base.Version.Number, hash = "sha256:" + result.Base.Version.Hash },
            caution = result.Caution,
            episodes = result.Report.Overall.Episodes,
            notRanked = result.Report.NotRanked,
            counts = Of(result.Report.Counts),
            overall = Of(result.Report.Overall),
            slices = result.Report.Slices.Select(Of),
            reliability = result.Report.Reliability.Select(b => new
            {
                from = JsonLines.Four(b.From),
                to = JsonLines.Four(b.To),
                count = b.Count,
                meanScore = JsonLines.Four(b.MeanScore),
                taken = JsonLines.Four(b.Taken),
            }),
            meanScores = result.Gaps.Groups.Select(g => new { by = g.By, name = g.Name, states = g.States, means = g.Means.ToDictionary(m => m.Key, m => JsonLines.Four(m.Value)) }),
            gaps = result.Gaps.Gaps.Select(Of),
            results = result.Report.Results.Select(Of),
        },
        JsonLines.Indented);

    private static object Of(EpisodeCounts counts) => new
    {
        episodes = counts.Episodes,
        primaryInTop3 = counts.PrimaryInTop3,
        primaryInTop3ByPopularity = counts.PrimaryInTop3ByPopularity,
        misses = counts.Misses.Select(m => m.Episode.Id),
    };

    private static object Of(EpisodeSlice slice) => new
    {
        by = slice.By,
        name = slice.Name,
        episodes = slice.Episodes,
        methods = slice.Methods.ToDictionary(m => m.Method, m => Measures.All.ToDictionary(x => x.Id, x => Of(x.Of(m)))),
        againstPopularity = slice.AgainstPopularity.Select(d => new { measure = d.Measure, difference = Of(d.Difference), word = d.Word }),
    };

    private static object Of(Interval interval) => new
    {
        value = JsonLines.Four(interval.Value),
        low = JsonLines.Four(interval.Low),
        high = JsonLines.Four(interval.High),
    };

    private static object Of(ScoreGap gap) => new
    {
        by = gap.By,
        option = gap.Option,
        highest = gap.Highest,
        highMean = JsonLines.Four(gap.HighMean),
        lowest = gap.Lowest,
        lowMean = JsonLines.Four(gap.LowMean),
        rules = gap.Rules.Select(r => new { rule = r.Rule, difference = JsonLines.Four(r.Difference) }),
    };

    private static object Of(EpisodeResult result) => new
    {
        id = result.Episode.Id,
        state = result.State,
        year = result.Episode.From,
        position = result.Episode.Scenario.Position,
        coded = result.Episode.Responses,
        ranked = result.Ranked,
        scores = result.Scores.Select(JsonLines.Four),
        primaryRank = result.PrimaryRank,
    };
}
