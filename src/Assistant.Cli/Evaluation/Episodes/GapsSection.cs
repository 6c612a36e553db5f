using Assistant.Cli.Evaluation.Pages;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>Mean scores by region and third of governance, with the rules behind the gaps.</summary>
internal static class GapsSection
{
    public static string Of(EpisodesResult result) => Markup.Section(
        "Does the rule base treat parts of the world alike?",
        Markup.Paragraph("Mean score of each option over every smaller and middle state and every reference scenario. A gap is no fault in itself; the rules named put it there, and whether they should is for a reader to judge."),
        Part(result, "region", "By region"),
        Part(result, "governance", $"By third of {Named(result)}"),
        Markup.Table(
            "Widest gaps, with the three rules whose mean contribution differs most (log-odds)", ["option", "by", "highest", "lowest", "#gap", "rules behind it"],
            result.Gaps.Gaps.Select(g => (string[])
            [
                g.Option, g.By, $"{g.Highest} {Figures.Two(g.HighMean)}", $"{g.Lowest} {Figures.Two(g.LowMean)}", Figures.Two(g.HighMean - g.LowMean),
                string.Join(", ", g.Rules.Select(r => $"{r.Rule} {Figures.Signed(r.Difference)}")),
            ])));

    private static string Part(EpisodesResult result, string by, string heading)
    {
        var groups = result.Gaps.Groups.Where(g => g.By == by).ToList();
        var options = result.Base.Responses.Select(r => r.Id).ToList();
        var gaps = options.Select(o => (
            Label: o,
            Low: groups.Min(g => g.Means[o]),
            High: groups.Max(g => g.Means[o]),
            Mean: groups.Sum(g => g.Means[o] * g.States) / groups.Sum(g => g.States)));
        return $"<h3>{Markup.Encode(heading)}</h3>\n" + Markup.Stack(
            IntervalChart.Of(
                $"Spread of mean scores {heading.ToLowerInvariant()}", "For each option the mean score over all states as a dot, and the lowest and highest group mean as the ends of the line.",
                [.. gaps.Select(g => new ChartRow(g.Label, new Interval(g.Mean, g.Low, g.High)))], 0, 1, 0.2),
            Markup.Table(
                $"Mean score, 0 to 1; number of states in brackets", ["option", .. groups.Select(g => FormattableString.Invariant($"#{g.Name} ({g.States})"))],
                options.Select(o => (string[])[o, .. groups.Select(g => Figures.Two(g.Means[o]))])));
    }

    private static string Named(EpisodesResult result) => result.Base.Indicators[result.Gaps.Indicator].Name.ToLowerInvariant();
}
