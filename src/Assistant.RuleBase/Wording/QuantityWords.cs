using System.Globalization;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Wording;

/// <summary>Numbers as a reader says them: "30 %", "2 months of imports", "1,200 per million people".</summary>
public static class QuantityWords
{
    private const string PerCent = "per cent";

    /// <summary>A value of an indicator with its unit.</summary>
    public static string Of(Indicator indicator, double value) => indicator.Unit switch
    {
        _ when indicator.IsFlag => value >= 0.5 ? "yes" : "no",
        "fraction of 1" => Share(value),
        var unit when unit.StartsWith(PerCent, StringComparison.Ordinal) => $"{Number(value)} %{(unit == "per cent a year" ? " a year" : "")}",
        var unit when unit.StartsWith("index", StringComparison.Ordinal) || unit.StartsWith("score", StringComparison.Ordinal)
            || unit.StartsWith("mean", StringComparison.Ordinal) => Number(value),
        var unit when unit.Contains(", ", StringComparison.Ordinal) => Number(value),
        var unit => $"{Number(value)} {unit}",
    };

    /// <summary>A share of 1 in per cent.</summary>
    public static string Share(double value) => $"{Number(100 * value)} %";

    /// <summary>A plain number: thousands apart, at most three digits that matter.</summary>
    public static string Number(double value)
    {
        const double large = 1000;
        var rounded = Math.Round(value, 9);
        return Math.Abs(rounded) >= large
            ? rounded.ToString("#,0", CultureInfo.InvariantCulture)
            : rounded.ToString("G3", CultureInfo.InvariantCulture) is var text && text.Contains('E', StringComparison.Ordinal)
                ? rounded.ToString("0.######", CultureInfo.InvariantCulture)
                : text;
    }
}
