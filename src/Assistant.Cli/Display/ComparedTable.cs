using Spectre.Console;
using Spectre.Console.Rendering;

namespace Assistant.Cli.Display;

/// <summary>The ten responses of several states or variants side by side: a row a response, a column a subject, each column's best set off.</summary>
internal static class ComparedTable
{
    private const int RoomForRanges = 14;
    private const int RoomForLabel = 36;

    /// <summary>The table.</summary>
    /// <param name="subjects">A heading and its options, best first; the first subject gives the order of rows.</param>
    /// <param name="width">Characters across the screen.</param>
    public static IRenderable Of(IReadOnlyList<(string Heading, IReadOnlyList<RankedOption> Options)> subjects, int width)
    {
        var ranges = RoomForLabel + (RoomForRanges * subjects.Count) <= width;
        var table = new Table().Border(TableBorder.Simple).AddColumn("response");
        foreach (var (heading, _) in subjects)
        {
            table.AddColumn(new TableColumn(new Text(heading)).RightAligned());
        }

        foreach (var row in subjects[0].Options)
        {
            table.AddRow([new Text(row.Label), .. subjects.Select(s => Cell(s.Options, row.Id, ranges))]);
        }

        return table;
    }

    private static Text Cell(IReadOnlyList<RankedOption> options, string id, bool ranges)
    {
        var option = options.First(o => o.Id == id);
        var text = RankingCell.Percent(option.Score) + (ranges ? $" ({RankingCell.Range(option)})" : "");
        return new Text((option == options[0] ? "▸ " : "") + text, option == options[0] ? new Style(decoration: Decoration.Bold) : RankingCell.Of(option.Support));
    }
}
