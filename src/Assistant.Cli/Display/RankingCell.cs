using System.Globalization;
using Spectre.Console;

namespace Assistant.Cli.Display;

/// <summary>What tables of scores share: numbers as people read them and the colour of a support word.</summary>
internal static class RankingCell
{
    /// <summary>A share of 0–1 as a whole number of 100.</summary>
    public static string Percent(double share) =>
        Math.Round(Math.Round(share, 9) * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>The range of a score, of 100; nothing where none was drawn, as for states beyond those told.</summary>
    public static string Range(RankedOption option) => option.Low < option.High ? $"{Percent(option.Low)}–{Percent(option.High)}" : "";

    /// <summary>The colour of a support word.</summary>
    public static Style Of(string support) => support switch
    {
        "strongly supported" => new Style(Color.Green, decoration: Decoration.Bold),
        "supported" => new Style(Color.Green),
        "less than typical" or "much less than typical" => new Style(Color.Grey),
        "mixed" => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
