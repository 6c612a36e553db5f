using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation;

/// <summary>How figures are written for readers: rounded from nine decimals, so that every machine agrees.</summary>
internal static class Figures
{
    /// <summary>Two decimals.</summary>
    public static string Two(double value) => FormattableString.Invariant($"{Math.Round((decimal)Math.Round(value, 9), 2, MidpointRounding.AwayFromZero) + 0m:0.00}");

    /// <summary>Two decimals with a sign.</summary>
    public static string Signed(double value) => Two(value) is var text && value > 0 && text != "0.00" ? "+" + text : text;

    /// <summary>Value and interval.</summary>
    public static string Of(Interval interval) => $"{Two(interval.Value)} [{Two(interval.Low)}, {Two(interval.High)}]";

    /// <summary>Difference and interval.</summary>
    public static string Difference(Interval interval) => $"{Signed(interval.Value)} [{Signed(interval.Low)}, {Signed(interval.High)}]";
}
