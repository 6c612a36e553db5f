using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Assistant.Cli.Display;

/// <summary>States in the order a question asked for: a row a state, with the bar of one response.</summary>
internal static class StatesTable
{
    private const int RoomForBars = 64;

    /// <summary>The table.</summary>
    /// <param name="states">A state's name and the response that ranks it, in order.</param>
    /// <param name="named">Whether rows differ in their response and so name it.</param>
    /// <param name="width">Characters across the screen.</param>
    public static IRenderable Of(IReadOnlyList<(string State, RankedOption Option)> states, bool named, int width)
    {
        var cells = width < RoomForBars ? 0 : named ? 10 : 20;
        var table = new Table().NoBorder().HideHeaders()
            .AddColumn(new TableColumn("rank").RightAligned().NoWrap()).AddColumn(new TableColumn("state"))
            .AddColumn(new TableColumn("bar").NoWrap()).AddColumn(new TableColumn("score").RightAligned().NoWrap())
            .AddColumn(new TableColumn("range").NoWrap()).AddColumn(new TableColumn("support"));
        for (var i = 0; i < states.Count; i++)
        {
            var (state, option) = states[i];
            table.AddRow(
                new Text((i + 1).ToString(CultureInfo.InvariantCulture), new Style(decoration: Decoration.Dim)),
                new Text(state),
                new Text(ScoreBar.Of(option.Score, option.High, cells), RankingCell.Of(option.Support)),
                new Text(RankingCell.Percent(option.Score), new Style(decoration: Decoration.Bold)),
                new Text(RankingCell.Range(option), new Style(decoration: Decoration.Dim)),
                new Text(named ? option.Label : option.Support, RankingCell.Of(option.Support)));
        }

        return table;
    }
}
