using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Mends a misspelt name of several words: "Burkina Fasso", "Siera Leone".</summary>
internal sealed class PhraseRepair
{
    private const int Tolerance = 2;
    private const int ShortestMended = 4;
    private const int ForgivesTwo = 7;
    private const int LongWord = 9;

    private readonly Dictionary<(char First, int Words), List<(string[] Words, string Iso3)>> _names = [];

    public PhraseRepair(RuleBaseSnapshot snapshot)
    {
        foreach (var state in snapshot.States.Values.Select(p => p.State))
        {
            foreach (var name in state.Aliases.Append(state.Name))
            {
                string[] words = [.. Tokeniser.Words(name)];
                if (words.Length is >= 2 and <= 4 && words.All(w => w.All(char.IsAsciiLetterLower)))
                {
                    if (!_names.TryGetValue((words[0][0], words.Length), out var list))
                    {
                        _names[(words[0][0], words.Length)] = list = [];
                    }

                    list.Add((words, state.Iso3));
                }
            }
        }
    }

    /// <summary>The state meant by the words from an index on, and how many they are; null when none or several are as near.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="start">Where the name would begin.</param>
    /// <param name="isKnown">Whether a word needs no mending.</param>
    public (string Iso3, int Words)? Mend(IReadOnlyList<Token> tokens, int start, Func<string, bool> isKnown)
    {
        for (var length = Math.Min(4, tokens.Count - start); length >= 2; length--)
        {
            if (tokens[start].Text.Length == 0 || !_names.TryGetValue((tokens[start].Text[0], length), out var candidates))
            {
                continue;
            }

            if (OnlyFitting(candidates, tokens, start, isKnown) is { } state)
            {
                return (state, length);
            }
        }

        return null;
    }

    private static string? OnlyFitting(List<(string[] Words, string Iso3)> candidates, IReadOnlyList<Token> tokens, int start, Func<string, bool> isKnown)
    {
        string? only = null;
        foreach (var (words, state) in candidates)
        {
            if (Fits(words, tokens, start, isKnown))
            {
                if (only is not null && only != state)
                {
                    return null;
                }

                only = state;
            }
        }

        return only;
    }

    private static bool Fits(string[] name, IReadOnlyList<Token> tokens, int start, Func<string, bool> isKnown)
    {
        var edits = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var typed = tokens[start + i];
            if (i > 0 && typed.Break is not ('\0' or '-'))
            {
                return false;
            }

            if (typed.Text == name[i])
            {
                continue;
            }

            if (Math.Abs(typed.Text.Length - name[i].Length) > (name[i].Length >= LongWord ? Tolerance : 1) || edits > Tolerance)
            {
                return false;
            }

            // A word that is right as it stands is not a slip: "South Korea" is never North Korea, "new guinea" has no "newt".
            if (typed.Text.Length < ShortestMended || LanguageReader.IsSmallEnglishWord(typed.Text) || (i > 0 && (isKnown(typed.Text) || CommonWords.Contain(typed.Text))) || (i == 0 && CommonWords.Contain(typed.Text)))
            {
                return false;
            }

            // "The value" is two slips from The Hague, and no name.
            var slips = SpellingRepair.Edits(typed.Text, name[i]);
            if (slips > (name[i].Length >= ForgivesTwo ? Tolerance : 1))
            {
                return false;
            }

            edits += slips;
        }

        return edits is > 0 and <= Tolerance;
    }
}
