using System.Globalization;

namespace Assistant.Planner.Writing.Words;

/// <summary>A value with its unit, as answers print it.</summary>
/// <remarks>The verifier prints the cited figure the same way and compares: there is one form for each value.</remarks>
public static class FigureFormat
{
    /// <summary>"41 %", "12.3 % of GDP", "6.6 million persons", "0.41 on a scale from 0 to 1".</summary>
    public static string Value(double value, string unit) => unit switch
    {
        "flag" or "0 or 1" => value >= 0.5 ? "yes" : "no",
        "fraction of 1" or "share, 0–1" => $"{Number(value * 100)} %",
        _ when unit.StartsWith("per cent", StringComparison.Ordinal) =>
            $"{Number(value)} %{unit["per cent".Length..].Replace("gross domestic product", "GDP", StringComparison.Ordinal)}",
        _ when Scale(unit) is { } scale => $"{Number(value)} on a scale from {scale}",
        _ => $"{Number(value)} {unit}".TrimEnd(),
    };

    /// <summary>The next value in a direction that is printed without loss.</summary>
    public static double Printable(double value, string unit, bool up)
    {
        var printed = unit is "fraction of 1" or "share, 0–1" ? 100 : 1;
        var (shown, decimals) = Math.Abs(value * printed) switch
        {
            >= 1e9 => (1e9, 2),
            >= 1e6 => (1e6, 1),
            >= 100 => (1.0, 0),
            >= 10 => (1, 1),
            >= 0.01 => (1, 2),
            _ => (1, 4),
        };
        var scale = Math.Pow(10, decimals) * printed / shown;
        return (up ? Math.Ceiling(value * scale) : Math.Floor(value * scale)) / scale;
    }

    private static string? Scale(string unit)
    {
        var comma = unit.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && unit[..comma] is "index" or "score" or "mean" or "strength" ? unit[(comma + 2)..] : null;
    }

    private static string Number(double value) => Math.Abs(value) switch
    {
        >= 1e9 => Rounded(value / 1e9, "0.##") + " billion",
        >= 1e6 => Rounded(value / 1e6, "0.#") + " million",
        >= 100 => Rounded(value, "0"),
        >= 10 => Rounded(value, "0.#"),
        >= 0.01 or 0 => Rounded(value, "0.##"),
        _ => Rounded(value, "0.####"),
    };

    private static string Rounded(double value, string format)
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return text is "-0" ? "0" : text;
    }
}
