using Assistant.RuleBase;
using FuzzySharp;

namespace Assistant.Planner.Interpreting;

/// <summary>Mends a misspelt name of a state; never makes a name of an English word.</summary>
internal sealed class SpellingRepair
{
    private const int LongName = 9;
    private const int ShortestSeat = 7;

    private readonly Dictionary<char, List<Spelling>> _spellings = [];

    public SpellingRepair(RuleBaseSnapshot snapshot)
    {
        foreach (var state in snapshot.States.Values.Select(p => p.State))
        {
            Add(state.Name, state.Iso3, 4, 2);
            foreach (var demonym in state.Demonyms)
            {
                Add(demonym, state.Iso3, 6, 2);
            }

            foreach (var alias in state.Aliases)
            {
                Add(alias, state.Iso3, 6, 1);
            }
        }

        AddSenders(snapshot);
    }

    // "Brussells": the seats and by-names of those who press are missed as often as those of states.
    private void AddSenders(RuleBaseSnapshot snapshot)
    {
        foreach (var sender in snapshot.Sanctions.Senders)
        {
            foreach (var word in sender.Words.Where(w => w.Length >= ShortestSeat))
            {
                Add(word, sender.Id, ShortestSeat, 1);
            }
        }
    }

    /// <summary>The known word meant by an unknown one, or null when none or several are as near.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="isCapital">Whether it was typed with a capital, as a name is.</param>
    /// <param name="saidSo">Whether the message says that it is a name, so that an English word may be one too.</param>
    public string? Mend(string word, bool isCapital, bool saidSo = false)
    {
        if (word.Length is < 4 or > 20 || (!saidSo && CommonWords.Contain(word)) || !_spellings.TryGetValue(word[0], out var candidates))
        {
            return null;
        }

        Spelling? best = null;
        var least = int.MaxValue;
        var shared = false;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Word.Length - word.Length) > (candidate.Word.Length >= LongName ? 2 : 1))
            {
                continue;
            }

            var edits = Edits(word, candidate.Word);
            if (edits > Allowed(word, candidate, isCapital) || edits > least)
            {
                continue;
            }

            shared = edits == least ? shared || candidate.State != best!.State : false;
            (best, least) = (candidate, edits);
        }

        return shared ? null : best?.Word;
    }

    // Names of four letters have too many neighbours: only a letter doubled or two swapped. Two slips in a short name need the capital of a name.
    private static int Allowed(string word, Spelling candidate, bool isCapital)
    {
        if (candidate.Word.Length == 4)
        {
            return isCapital && (Undoubled(word) == Undoubled(candidate.Word) || IsSwap(word, candidate.Word)) ? 1 : 0;
        }

        return word[1] == candidate.Word[1] && (word.Length >= 7 || (isCapital && word.Length >= 6)) ? candidate.Tolerance
            : word.Length >= 5 ? 1
            : 0;
    }

    private static string Undoubled(string word) => string.Concat(word.Where((c, i) => i == 0 || word[i - 1] != c));

    private static bool IsSwap(string word, string candidate) => word.Length == candidate.Length && word != candidate && word.Order().SequenceEqual(candidate.Order());

    // Two neighbouring letters swapped are one slip of the fingers, which plain edit distance counts twice.
    internal static int Edits(string word, string candidate)
    {
        if (word.Length == candidate.Length)
        {
            var i = 0;
            while (i < word.Length && word[i] == candidate[i])
            {
                i++;
            }

            if (i + 1 < word.Length && word[i] == candidate[i + 1] && word[i + 1] == candidate[i]
                && word.AsSpan(i + 2).SequenceEqual(candidate.AsSpan(i + 2)))
            {
                return 1;
            }
        }

        return Levenshtein.EditDistance(word, candidate);
    }

    private void Add(string name, string state, int minimum, int tolerance)
    {
        var words = Tokeniser.Words(name).ToList();
        if (words is [var word] && word.Length >= minimum && word.All(char.IsAsciiLetterLower))
        {
            if (!_spellings.TryGetValue(word[0], out var list))
            {
                _spellings[word[0]] = list = [];
            }

            list.Add(new Spelling(word, state, tolerance));
        }
    }

    private sealed record Spelling(string Word, string State, int Tolerance);
}
