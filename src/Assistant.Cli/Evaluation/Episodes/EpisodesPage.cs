using Assistant.Cli.Evaluation.Pages;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>An evaluation over coded cases as a page with pictures.</summary>
internal static class EpisodesPage
{
    public static string Of(EpisodesResult result)
    {
        var report = result.Report;
        return ResultPage.Of(
            "How well the rule base foretells past cases",
            Markup.Paragraph(result.InCases, "lead"),
            Markup.Paragraph(result.Caution, "caution"),
            Markup.Paragraph($"{result.Source}. Rule base {result.Base.Version.Number}, sha256:{result.Base.Version.Hash[..12]}.", "soft"),
            report.NotRanked.Count > 0 ? Markup.Paragraph($"Not ranked, for want of a state of the base: {string.Join(", ", report.NotRanked)}.") : "",
            AgainstPopularity(report),
            Overall(report.Overall),
            Reliability(report.Reliability),
            Slices(report.Slices),
            GapsSection.Of(result),
            Cases(result));
    }

    private static string AgainstPopularity(EpisodeReport report) => Markup.Section(
        "Against popularity",
        Markup.Paragraph("Popularity always names the options most often taken by states in the same position. The difference is paired: both ways of ranking meet the same resampled cases. It is called better or worse only where the whole interval lies on one side of zero."),
        Markup.Pair(
            IntervalChart.Of(
                "Difference to popularity", "Rules with the fitted prior less popularity, with 95 % intervals of the paired bootstrap. Right of the dashed line the rules do better.",
                [.. report.Overall.AgainstPopularity.Select(d => new ChartRow(d.Measure, d.Difference))], -0.3, 0.3, 0.1),
            Markup.Table(
                "Rules with the fitted prior less popularity", ["measure", "#difference", "#95 % interval", "in words"],
                report.Overall.AgainstPopularity.Select(d => (string[])[d.Measure, Figures.Signed(d.Difference.Value), $"{Figures.Signed(d.Difference.Low)} to {Figures.Signed(d.Difference.High)}", d.Word]))));

    private static string Overall(EpisodeSlice all) => Markup.Section(
        "All measures, four ways of ranking",
        Markup.Paragraph("Filled circle: rules with the fitted prior. Hollow circle: rules with a uniform prior. Filled square: popularity. Hollow square: every option alike. Lines are 95 % bootstrap intervals. For Brier lower is better, for all others higher."),
        Markup.Stack(
            IntervalChart.Of(
                "All measures by way of ranking", "Seven measures, each for four ways of ranking, with 95 % intervals; the table beside it holds the same figures.",
                [.. Measures.All.SelectMany(m => all.Methods.Select(x => new ChartRow(Measures.NameOf(x.Method), m.Of(x), x.Method)).Prepend(new ChartRow(m.Name, null)))], 0, 1, 0.2),
            Markup.Table(
                $"Mean over the cases [95 % interval]", ["measure", .. all.Methods.Select(m => "#" + Measures.NameOf(m.Method))],
                Measures.All.Select(m => (string[])[m.Name, .. all.Methods.Select(x => Figures.Of(m.Of(x)))]))));

    private static string Reliability(IReadOnlyList<ReliabilityBin> bins) => Markup.Section(
        "Is a score a frequency?",
        Markup.Paragraph("Scores are not calibrated: they order options. Where dots keep to the dashed line, options with a score of 60 were taken about 60 times of 100."),
        Markup.Pair(
            ReliabilityChart.Of(bins),
            Markup.Table(
                "Scores of the rules with the fitted prior, in bands", ["scores", "#pairs of case and option", "#mean score", "#share taken"],
                bins.Select(b => (string[])[$"{Figures.Two(b.From)}–{Figures.Two(b.To)}", FormattableString.Invariant($"{b.Count}"), Figures.Two(b.MeanScore), Figures.Two(b.Taken)]))));

    private static string Slices(IReadOnlyList<EpisodeSlice> slices) => Markup.Section(
        "By position, sender and region",
        Markup.Paragraph("Groups of fewer than five cases stand together as others; a case with two senders counts for its first. Small groups say little: mind the intervals."),
        Markup.Stack(
            IntervalChart.Of(
                "NDCG@5 less popularity, by group", "For each group of cases the difference in NDCG@5 between the rules and popularity, with 95 % intervals; right of the dashed line the rules do better.",
                [.. slices.GroupBy(s => s.By).SelectMany(g => g.Select(s => new ChartRow(FormattableString.Invariant($"{s.Name} ({s.Episodes})"), s.AgainstPopularity[1].Difference)).Prepend(new ChartRow("by " + g.Key, null)))],
                -0.4, 0.4, 0.2),
            Markup.Table(
                "Rules with the fitted prior, and less popularity", ["cases", "#n", "#macro recall@3", "#less popularity", "#NDCG@5", "#less popularity", "in words"],
                slices.Select(s => (string[])
                [
                    $"{s.By}: {s.Name}", FormattableString.Invariant($"{s.Episodes}"),
                    Figures.Two(s.Of(Methods.Rules).MacroRecall3.Value), Figures.Difference(s.AgainstPopularity[0].Difference),
                    Figures.Two(s.Of(Methods.Rules).Ndcg5.Value), Figures.Difference(s.AgainstPopularity[1].Difference),
                    $"{s.AgainstPopularity[0].Word}; {s.AgainstPopularity[1].Word}",
                ]))));

    private static string Cases(EpisodesResult result) => Markup.Section(
        "Case by case",
        Markup.Paragraph(FormattableString.Invariant($"In {result.Report.Counts.Misses.Count} cases the main response was not among the first three.")),
        Rows("Misses, the lowest ranked first", result.Report.Counts.Misses),
        Markup.Folded("All cases", Rows("All cases", result.Report.Results)));

    private static string Rows(string caption, IReadOnlyList<EpisodeResult> cases) => Markup.Table(
        caption, ["case", "state", "#year", "position", "took, most central first", "first three ranked", "#place of the main response"],
        cases.Select(r => (string[])
        [
            r.Episode.Id, r.State, FormattableString.Invariant($"{r.Episode.From}"), r.Episode.Scenario.Position,
            string.Join(", ", r.Episode.Responses), string.Join(", ", r.Ranked.Take(3)), FormattableString.Invariant($"{r.PrimaryRank}"),
        ]));
}
