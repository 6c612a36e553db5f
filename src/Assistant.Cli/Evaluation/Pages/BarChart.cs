using System.Text;

namespace Assistant.Cli.Evaluation.Pages;

/// <summary>Shares as bars, each with its figure in words at its end.</summary>
internal static class BarChart
{
    private const int Width = 420;
    private const int RowHeight = 42;

    /// <param name="title">What a reader who sees no picture hears first.</param>
    /// <param name="description">What the picture shows.</param>
    /// <param name="rows">From the top: label, share 0–1, and its figure in words.</param>
    public static string Of(string title, string description, IReadOnlyList<(string Label, double Share, string End)> rows)
    {
        var svg = new StringBuilder(Svg.Open(title, description, Width, rows.Count * RowHeight));
        for (var i = 0; i < rows.Count; i++)
        {
            var (label, share, end) = rows[i];
            var y = i * RowHeight;
            svg.Append(Svg.Text(0, y + 15, label, "", "start")).Append(Svg.Text(Width, y + 15, end, "end", "end"))
                .Append(Svg.Rectangle(0, y + 21, Width, 10, "back")).Append(Svg.Rectangle(0, y + 21, Width * Math.Clamp(share, 0, 1), 10, "bar"));
        }

        return svg.Append("</svg>\n").ToString();
    }
}
