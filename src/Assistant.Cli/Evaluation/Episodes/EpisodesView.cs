using Assistant.Scoring.Evaluation;
using Spectre.Console;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>An evaluation over coded cases to be read on a terminal.</summary>
internal sealed class EpisodesView(IAnsiConsole screen)
{
    private const int MissesShown = 10;
    private const int GapsShown = 6;

    public void Show(EpisodesResult result)
    {
        Line($"{result.Source}, under rule base {result.Base.Version.Number}", new Style(decoration: Decoration.Bold));
        Line(result.InCases);
        Line(result.Caution);
        if (result.Report.NotRanked.Count > 0)
        {
            Line($"Not ranked, for want of a state of the base: {string.Join(", ", result.Report.NotRanked)}.", new Style(Color.Yellow));
        }

        Line("");
        screen.Write(Overall(result.Report.Overall));
        foreach (var difference in result.Report.Overall.AgainstPopularity)
        {
            Line($"{difference.Measure} against popularity: {Figures.Difference(difference.Difference)} – {difference.Word}.");
        }

        Line("");
        screen.Write(Slices(result.Report.Slices));
        screen.Write(Reliability(result.Report.Reliability));
        screen.Write(Gaps(result.Gaps));
        foreach (var miss in result.Report.Counts.Misses.Take(MissesShown))
        {
            Line(FormattableString.Invariant(
                $"Miss: {miss.Episode.Id} {miss.State} {miss.Episode.From}: took {string.Join(", ", miss.Episode.Responses)}; ranked {string.Join(", ", miss.Ranked.Take(3))}; main response at {miss.PrimaryRank}."));
        }
    }

    private static Table Overall(EpisodeSlice all)
    {
        var table = new Table().NoBorder().AddColumn("measure [95 %]".EscapeMarkup());
        foreach (var method in all.Methods)
        {
            table.AddColumn(Measures.NameOf(method.Method));
        }

        foreach (var (_, name, of) in Measures.All)
        {
            table.AddRow([new Text(name), .. all.Methods.Select(m => new Text(Figures.Of(of(m))))]);
        }

        return table;
    }

    private static Table Slices(IReadOnlyList<EpisodeSlice> slices)
    {
        var table = new Table().NoBorder().AddColumn("cases").AddColumn(new TableColumn("n").RightAligned())
            .AddColumn("macro recall@3").AddColumn("less popularity").AddColumn("NDCG@5").AddColumn("less popularity");
        foreach (var slice in slices)
        {
            var rules = slice.Of(Methods.Rules);
            table.AddRow(
                new Text($"{slice.By}: {slice.Name}"), new Text(FormattableString.Invariant($"{slice.Episodes}")),
                new Text(Figures.Two(rules.MacroRecall3.Value)), Told(slice.AgainstPopularity[0]), new Text(Figures.Two(rules.Ndcg5.Value)), Told(slice.AgainstPopularity[1]));
        }

        return table;

        static Text Told(PairedDifference d) => new($"{Figures.Difference(d.Difference)} {d.Word}");
    }

    private static Table Reliability(IReadOnlyList<ReliabilityBin> bins)
    {
        var table = new Table().NoBorder().AddColumn("scores").AddColumn(new TableColumn("pairs").RightAligned()).AddColumn("mean score").AddColumn("taken");
        foreach (var bin in bins)
        {
            table.AddRow(
                new Text($"{Figures.Two(bin.From)}–{Figures.Two(bin.To)}"), new Text(FormattableString.Invariant($"{bin.Count}")),
                new Text(Figures.Two(bin.MeanScore)), new Text(Figures.Two(bin.Taken)));
        }

        return table;
    }

    private static Table Gaps(ScoreGapReport gaps)
    {
        var table = new Table().NoBorder().AddColumn("widest gaps").AddColumn("highest").AddColumn("lowest").AddColumn("rules behind it");
        foreach (var gap in gaps.Gaps.Take(GapsShown))
        {
            table.AddRow(
                new Text($"{gap.By}: {gap.Option}"), new Text($"{gap.Highest} {Figures.Two(gap.HighMean)}"), new Text($"{gap.Lowest} {Figures.Two(gap.LowMean)}"),
                new Text(string.Join(", ", gap.Rules.Select(r => $"{r.Rule} {Figures.Signed(r.Difference)}"))));
        }

        return table;
    }

    private void Line(string text, Style? style = null)
    {
        screen.Write(new Text(text, style ?? Style.Plain));
        screen.WriteLine();
    }
}
