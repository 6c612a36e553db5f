using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Assistant.Cli.Display;

/// <summary>A ranking: label, bar, score of 100, range and support word, narrower where the screen is.</summary>
internal static class RankingTable
{
    private const int RoomForBars = 64;
    private const int RoomForLongBars = 90;

    public static IRenderable Of(IReadOnlyList<RankedOption> options, int width)
    {
        var cells = width < RoomForBars ? 0 : width < RoomForLongBars ? 10 : 20;
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("rank").RightAligned().NoWrap()).AddColumn(new TableColumn("response"));
        if (cells > 0)
        {
            table.AddColumn(new TableColumn("bar").NoWrap());
        }

        table.AddColumn(new TableColumn("score").RightAligned().NoWrap()).AddColumn(new TableColumn("range").NoWrap()).AddColumn(new TableColumn("support"));
        for (var i = 0; i < options.Count; i++)
        {
            table.AddRow(Row(options[i], i + 1, cells));
        }

        return table;
    }

    private static IEnumerable<IRenderable> Row(RankedOption option, int rank, int cells)
    {
        const int leading = 3;
        var style = RankingCell.Of(option.Support);
        yield return new Text(rank.ToString(CultureInfo.InvariantCulture), new Style(decoration: Decoration.Dim));
        yield return new Text(option.Label, rank <= leading ? new Style(decoration: Decoration.Bold) : Style.Plain);
        if (cells > 0)
        {
            yield return new Text(ScoreBar.Of(option.Score, option.High, cells), style);
        }

        yield return new Text(RankingCell.Percent(option.Score), new Style(decoration: Decoration.Bold));
        yield return new Text(RankingCell.Range(option), new Style(decoration: Decoration.Dim));
        yield return new Text(option.Support, style);
    }
}
