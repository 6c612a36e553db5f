using System.Globalization;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads changes in proportion: "doubled its reserves", "public debt were halved", "exports fell by a third".</summary>
internal static class RelativeChangeReader
{
    private const double Most = 10;

    /// <summary>The change told for a feature, the words it covers, or null.</summary>
    public static (RelativeChange Change, int At)? Read(IReadOnlyList<Token> tokens, PhraseMatch<string> match)
    {
        for (var i = match.Start - 1; i >= 0 && i >= match.Start - 4; i--)
        {
            if (Times(tokens[i].Text) is { } times)
            {
                return (new RelativeChange(match.Values[0], times), i);
            }
        }

        for (var i = match.End; i < tokens.Count && i < match.End + 8; i++)
        {
            if (IsOfBase(tokens, i))
            {
                return null;
            }

            if (Times(tokens[i].Text) is { } times)
            {
                return (new RelativeChange(match.Values[0], times), i);
            }

            if (tokens[i].Text == "by" && i > match.End && i + 1 < tokens.Count && Share(tokens, i + 1) is { } share && Direction(tokens, match.End, i) is var sign and not 0)
            {
                return (new RelativeChange(match.Values[0], Math.Clamp(1 + (sign * share), 0.01, Most)), i + 1);
            }
        }

        return null;
    }

    // "Debt at half of GDP" is a level.
    private static bool IsOfBase(IReadOnlyList<Token> tokens, int i) => i + 2 < tokens.Count && tokens[i].Text == "half" && tokens.Skip(i + 1).Take(3).Any(t => t.Text is "gdp" or "output" or "product" or "exports" or "imports");

    private static double? Times(string word) => word switch
    {
        "double" or "doubled" or "doubles" or "doubling" or "twice" => 2,
        "triple" or "tripled" or "triples" or "tripling" or "trebled" => 3,
        "quadrupled" => 4,
        "halve" or "halved" or "halves" or "halving" or "half" => 0.5,
        _ => null,
    };

    private static double? Share(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Text is "a" or "one" or "another" && i + 1 < tokens.Count ? tokens[i + 1].Text : tokens[i].Text;
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return i + 1 < tokens.Count && tokens[i + 1].Text is "%" or "percent" or "per" or "pc" ? number / 100 : null;
        }

        return word switch { "half" => 0.5, "third" => 1.0 / 3, "quarter" => 0.25, "fifth" => 0.2, "tenth" => 0.1, _ => null };
    }

    private static int Direction(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            switch (tokens[i].Text)
            {
                case "fall" or "falls" or "fell" or "fallen" or "drop" or "drops" or "dropped" or "shrink" or "shrank" or "decline" or "declined" or "reduced" or "down" or "cut" or "sink" or "sank":
                    return -1;
                case "rise" or "rises" or "rose" or "risen" or "grow" or "grows" or "grew" or "increase" or "increased" or "climb" or "climbed" or "up" or "jumped" or "jump":
                    return 1;
            }
        }

        return 0;
    }
}
