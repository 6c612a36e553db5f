namespace Assistant.Planner.Interpreting;

/// <summary>Reads which entry of a list the last answer showed is meant: "the second one?", "number three", "2".</summary>
internal static class PlaceReader
{
    private const int LongestMessage = 12;

    /// <summary>The place, counted from 1; -1 for the last; null when no place is named.</summary>
    public static int? Read(IReadOnlyList<Token> tokens)
    {
        // "For the second one, why not ..." says at its head whom it is about.
        if (tokens.Count > LongestMessage && tokens[0].Text is not ("for" or "as"))
        {
            return null;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var left = i > 0 ? tokens[i - 1].Text : "";
            var right = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
            if (Ordinal(tokens[i].Text) is { } place && (left is "the" or "that" || tokens.Count <= 2)
                && right is "" or "one" or "option" or "response" or "place" or "rank" or "choice" or "instead" or "then" or "please" or "likelier" or "lead" or "higher" or "lower"
                    or "so" or "on" or "answer" or "why" or "country" or "state")
            {
                return place;
            }

            // "The bottom one" is an entry, "the bottom three" a length.
            if (tokens[i].Text is "bottom" or "lowest" or "highest" && left == "the" && right is "one" or "option" or "response" or "country" or "state")
            {
                return tokens[i].Text == "highest" ? 1 : -1;
            }

            if (tokens[i].Text is "former" or "latter" && left == "the")
            {
                return tokens[i].Text == "former" ? 1 : 2;
            }

            if (left is "number" or "no" or "nr" or "option" or "response" or "choice" && Cardinal(tokens[i].Text) is { } numbered)
            {
                return numbered;
            }
        }

        return tokens.Count == 1 ? Cardinal(tokens[0].Text) : null;
    }

    private static int? Ordinal(string word) => word switch
    {
        "first" or "1st" or "top" => 1,
        "second" or "2nd" => 2,
        "third" or "3rd" => 3,
        "fourth" or "4th" => 4,
        "fifth" or "5th" => 5,
        "last" => -1,
        _ => null,
    };

    private static int? Cardinal(string word) => word switch
    {
        "one" or "1" => 1,
        "two" or "2" => 2,
        "three" or "3" => 3,
        "four" or "4" => 4,
        "five" or "5" => 5,
        _ => null,
    };
}
