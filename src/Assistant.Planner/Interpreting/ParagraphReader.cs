using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds a whole paragraph named by its number: "paragraph 8", "para 5", "p5".</summary>
internal sealed class ParagraphReader(RuleBaseSnapshot snapshot)
{
    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

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
        : i > 0 && tokens[i - 1].Text is "paragraph" or "para" or "par" or "paragraphs" ? Whole(tokens[i].Text) ?? Cardinal(tokens[i].Text)
        : i + 1 < tokens.Count && tokens[i + 1].Text is "paragraph" or "para" ? Ordinal(tokens[i].Text)
        : null;

    private static int? Whole(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    // "Paragraph one" is a place, "one paragraph" a length.
    private static int? Cardinal(string word) => Array.IndexOf(Cardinals, word) is var at and >= 0 ? at + 1 : null;

    private static int? Ordinal(string word) => Array.IndexOf(Ordinals, word) is var at and >= 0 ? at + 1
        : word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" ? Whole(word[..^2])
        : null;
}
