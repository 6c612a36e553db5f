namespace Assistant.Planner.Interpreting;

/// <summary>Cuts text into words, the same way for messages and for the phrases of the vocabulary.</summary>
internal static class Tokeniser
{
    /// <summary>More words than any question needs; the rest is not read.</summary>
    private const int MaximumTokens = 600;

    /// <summary>The words of normalised text.</summary>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var mark = '\0';
        var i = 0;
        while (i < text.Length && tokens.Count < MaximumTokens)
        {
            var c = text[i];
            if (c is '&' or '+' or '%')
            {
                tokens.Add(new Token(c == '%' ? "%" : "and", c.ToString(), false, false, false, mark));
                mark = '\0';
                i++;
            }
            else if (IsWord(c))
            {
                var word = Word(text, ref i, mark);
                if (Contracted(word) is { } contracted && tokens.Count + 1 < MaximumTokens)
                {
                    // "What'd it take": "what would".
                    tokens.Add(contracted.Word);
                    tokens.Add(new Token(contracted.Verb, contracted.Verb, false, false, false, '\0'));
                    mark = '\0';
                    continue;
                }

                var isVerb = word is { IsPossessive: true, Text: "what" or "who" or "how" or "where" };
                tokens.Add(isVerb ? word with { IsPossessive = false } : word.Raw == "u" ? word with { Text = "you" } : word);
                mark = '\0';
                if (isVerb && tokens.Count < MaximumTokens)
                {
                    // "What's" owns nothing: it is "what is".
                    tokens.Add(new Token("is", "is", false, false, false, '\0'));
                }
            }
            else if (c == '/' && mark == '\0' && i > 0 && text[i - 1] is 'w' or 'W' && tokens.Count > 0 && tokens[^1].Text == "w")
            {
                i++; // "w/" is "with" in a hurry
            }
            else
            {
                mark = Stronger(mark, c);
                i++;
            }
        }

        return tokens;
    }

    private static (Token Word, string Verb)? Contracted(Token word)
    {
        var mark = word.Raw.IndexOf('\'', StringComparison.Ordinal);
        var verb = mark < 1 ? null : word.Raw[(mark + 1)..] switch { "d" => "would", "ll" => "will", _ => null };
        var bare = verb is null ? "" : TextFolding.Fold(word.Raw[..mark]);
        return bare is "what" or "who" or "how" or "where" or "which" or "that" or "it" or "they" or "he" or "she" or "there"
            ? (word with { Text = bare, Raw = word.Raw[..mark] }, verb!) : null;
    }

    /// <summary>The folded words of a phrase of the vocabulary.</summary>
    public static IEnumerable<string> Words(string phrase) => Read(TextFolding.Normalise(phrase)).Select(t => t.Text);

    private static Token Word(string text, ref int i, char mark)
    {
        var start = i;
        if (Acronym(text, start, out var letters, out var end))
        {
            i = end;
            return new Token(TextFolding.Fold(letters), text[start..end], char.IsUpper(letters[0]), letters.All(char.IsUpper), false, mark);
        }

        while (i < text.Length && (IsWord(text[i]) || JoinsDigits(text, i) || JoinsLetters(text, start, i)))
        {
            i++;
        }

        var raw = text[start..i];
        var possessive = raw.EndsWith("'s", StringComparison.OrdinalIgnoreCase);
        var bare = possessive ? raw[..^2] : raw;
        if (i < text.Length && text[i] == '\'' && raw.EndsWith('s'))
        {
            possessive = true;
        }

        var folded = TextFolding.Fold(bare.Contains('\'') ? bare.Replace("'", "", StringComparison.Ordinal) : bare);
        return new Token(folded, bare, char.IsUpper(bare[0]), bare.Length > 1 && bare.All(c => char.IsUpper(c) || char.IsDigit(c))
            && bare.Any(char.IsUpper), possessive, mark);
    }

    // "U.S.", "u.a.e": single letters with full stops between.
    private static bool Acronym(string text, int start, out string letters, out int end)
    {
        letters = "";
        end = start;
        var i = start;
        while (i + 1 < text.Length && char.IsLetter(text[i]) && text[i + 1] == '.')
        {
            letters += text[i];
            i += 2;
        }

        if (letters.Length > 0 && i < text.Length && char.IsLetter(text[i]) && (i + 1 == text.Length || !IsWord(text[i + 1])))
        {
            letters += text[i++];
        }

        end = i;
        return letters.Length >= 2 && (i == text.Length || !IsWord(text[i]));
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool JoinsDigits(string text, int i) =>
        text[i] is '.' or ',' && i > 0 && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]);

    // "can't" and "china's" stay one word, "d'Ivoire" becomes two.
    private static bool JoinsLetters(string text, int start, int i) =>
        text[i] == '\'' && i - start > 1 && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !IsElided(text[start..i]);

    // "Dell'Italia" is two words, as "d'Ivoire" is.
    private static bool IsElided(string word) => TextFolding.Fold(word) is "dell" or "dall" or "nell" or "sull" or "quell" or "jusqu" or "lorsqu";

    private static char Stronger(char mark, char c) => c switch
    {
        '.' or '?' or '!' or ';' => c,
        ',' or ':' or '(' or ')' or '/' when mark is '\0' or '-' or '"' => c,
        '-' or '"' or '\'' when mark == '\0' => c,
        _ => mark,
    };
}
