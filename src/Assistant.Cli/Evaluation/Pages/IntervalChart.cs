using System.Text;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Pages;

/// <summary>Figures with their intervals on one scale; ways of ranking differ in shape as well as in colour.</summary>
internal static class IntervalChart
{
    private const int Width = 420;
    private const int Left = 158;
    private const int Right = 24;
    private const int RowHeight = 22;
    private const int Foot = 26;

    /// <param name="title">What a reader who sees no picture hears first.</param>
    /// <param name="description">What the picture shows, in a sentence or two.</param>
    /// <param name="rows">From the top.</param>
    /// <param name="from">Left end of the scale.</param>
    /// <param name="to">Right end.</param>
    /// <param name="step">Between ticks.</param>
    public static string Of(string title, string description, IReadOnlyList<ChartRow> rows, double from, double to, double step)
    {
        var plot = Width - Left - Right;
        double X(double value) => Left + (plot * (Math.Clamp(value, from, to) - from) / (to - from));
        var bottom = (rows.Count * RowHeight) + 4;
        var svg = new StringBuilder().Append(Svg.Open(title, description, Width, bottom + Foot));
        for (var i = 0; i <= (int)Math.Round((to - from) / step); i++)
        {
            var value = from + (i * step);
            var zero = Math.Abs(value) < 1e-9 && from < 0;
            svg.Append(Svg.Line(X(value), 0, X(value), bottom, zero ? "zero" : "grid"))
                .Append(Svg.Text(X(value), bottom + 17, from < 0 ? Figures.Signed(value) : Figures.Two(value), "tick", "middle"));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], (i * RowHeight) + (RowHeight / 2.0));
            svg.Append(Svg.Text(row.Interval is null ? 0 : 8, y + 4.5, row.Label, row.Interval is null ? "head" : "", "start"));
            if (row.Interval is { } interval)
            {
                svg.Append("<g class=\"" + row.Method + "\">")
                    .Append(Svg.Line(X(interval.Low), y, X(interval.High), y, "range", "currentColor"))
                    .Append(Mark(row.Method, X(interval.Value), y))
                    .Append("</g>\n");
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Mark(string method, double x, double y) => method switch
    {
        Methods.Rules => Svg.Circle(x, y, 5, "full"),
        Methods.RulesUniformPrior => Svg.Circle(x, y, 5, "hollow"),
        Methods.Popularity => Svg.Square(x, y, 9, "full"),
        _ => Svg.Square(x, y, 9, "hollow"),
    };
}
