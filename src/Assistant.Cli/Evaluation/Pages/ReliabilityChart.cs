using System.Text;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Pages;

/// <summary>Mean score against the share in fact taken, band by band; on the diagonal a score is a frequency.</summary>
internal static class ReliabilityChart
{
    private const int Side = 300;
    private const int Left = 70;
    private const int Top = 10;
    private const int Width = 420;
    private const double Smallest = 3;

    public static string Of(IReadOnlyList<ReliabilityBin> bins)
    {
        var svg = new StringBuilder(Svg.Open(
            "Reliability diagram",
            "Each dot is a band of scores: across, its mean score; up, the share of its options that were in fact taken. Larger dots hold more pairs. On the dashed line both agree.",
            Width, Top + Side + 48));
        for (var i = 0; i <= 5; i++)
        {
            var share = i / 5.0;
            svg.Append(Svg.Line(X(share), Top, X(share), Top + Side, "grid")).Append(Svg.Line(Left, Y(share), Left + Side, Y(share), "grid"))
                .Append(Svg.Text(X(share), Top + Side + 18, Figures.Two(share), "tick", "middle"))
                .Append(Svg.Text(Left - 8, Y(share) + 4, Figures.Two(share), "tick", "end"));
        }

        svg.Append(Svg.Line(X(0), Y(0), X(1), Y(1), "zero"))
            .Append(Svg.Text(Left + (Side / 2.0), Top + Side + 40, "mean score", "tick", "middle"))
            .Append(Svg.Upward(16, Top + (Side / 2.0), "share taken", "tick"))
            .Append("<g class=\"rules\">\n");
        var most = bins.Max(b => b.Count);
        foreach (var bin in bins)
        {
            svg.Append(Svg.Circle(X(bin.MeanScore), Y(bin.Taken), Smallest + (8 * Math.Sqrt((double)bin.Count / most)), "full"));
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static double X(double share) => Left + (Side * share);

    private static double Y(double share) => Top + (Side * (1 - share));
}
