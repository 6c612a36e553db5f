using System.Globalization;

namespace Assistant.Planner.Interpreting;

/// <summary>Shares as people say them: "20 %", "a fifth", "two thirds", "half".</summary>
internal static class Shares
{
    /// <summary>The share that begins at a word, 0 to 1, and the words it takes; null where none begins.</summary>
    public static (double Share, int Length)? At(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count)
        {
            return null;
        }

        if (double.TryParse(tokens[i].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return i + 1 < tokens.Count && tokens[i + 1].Text is "%" or "percent" or "per" or "pc" or "pct" && number <= 100 ? (number / 100, 2) : null;
        }

        if (tokens[i].Text == "half")
        {
            return (0.5, 1);
        }

        var count = tokens[i].Text switch { "a" or "one" => 1, "two" => 2, "three" => 3, "four" => 4, _ => 0 };
        return count > 0 && i + 1 < tokens.Count && Part(tokens[i + 1].Text) is { } part && count * part < 1 ? (count * part, 2) : null;
    }

    private static double? Part(string word) => word switch
    {
        "third" or "thirds" => 1.0 / 3,
        "quarter" or "quarters" => 0.25,
        "fifth" or "fifths" => 0.2,
        "tenth" or "tenths" => 0.1,
        _ => null,
    };
}
