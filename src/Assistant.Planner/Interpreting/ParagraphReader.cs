using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds a whole paragraph named by its number: "paragraph 8", "para 5", "p5".</summary>
internal sealed class ParagraphReader(RuleBaseSnapshot snapshot)
{
    /// <summary>The locators of its sentences, those with rules first; none when no such paragraph is named.</summary>
    public IReadOnlyList<string> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Number(tokens, i) is not { } number)
            {
                continue;
            }

            var start = $"p{number}.";
            foreach (var document in snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal))
            {
                string[] found = [.. document.Sentences.Where(s => s.Position.StartsWith(start, StringComparison.Ordinal)).OrderByDescending(s => s.Rules.Count > 0).Select(s => $"{document.Id}#{s.Position}")];
                if (found.Length > 0)
                {
                    return found;
                }
            }
        }

        return [];
    }

    // "P5" in capitals is a club of powers, "p5" a place in the text.
    private static int? Number(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text is ['p', .. { Length: 1 or 2 } digits] && !tokens[i].IsCapital ? Whole(digits)
        : i > 0 && tokens[i - 1].Text is "paragraph" or "para" or "par" or "paragraphs" ? Whole(tokens[i].Text) ?? Ordinal(tokens[i].Text)
        : i + 1 < tokens.Count && tokens[i + 1].Text is "paragraph" or "para" ? Ordinal(tokens[i].Text)
        : null;

    private static int? Whole(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static int? Ordinal(string word) => word switch
    {
        "first" or "one" or "1st" => 1,
        "second" or "two" or "2nd" => 2,
        "third" or "three" or "3rd" => 3,
        "fourth" or "four" or "4th" => 4,
        "fifth" or "five" or "5th" => 5,
        "sixth" or "six" or "6th" => 6,
        "seventh" or "seven" or "7th" => 7,
        "eighth" or "eight" or "8th" => 8,
        "ninth" or "nine" or "9th" => 9,
        "tenth" or "ten" or "10th" => 10,
        _ => null,
    };
}
