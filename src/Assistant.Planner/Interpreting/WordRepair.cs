using System.Collections.Frozen;
using FuzzySharp;

namespace Assistant.Planner.Interpreting;

/// <summary>Mends slips in the words questions are made of ("secndary snactions", "respnd"), so that every later reader sees the word meant.</summary>
/// <remarks>Names are left to <see cref="SpellingRepair"/>; a word that is right as it stands is never touched.</remarks>
internal sealed class WordRepair
{
    private const int Shortest = 4;
    private const int Longest = 16;
    private const int ForgivesTwo = 9;

    private const string Meant = """
        would could might react reacts respond responds response responses reaction sanction sanctions sanctioned sanctioning secondary energy
        trade tariff tariffs embargo embargoes export exports import imports technology finance financial banking targeted comprehensive sectoral
        blockade border borders compare comply complies hedge hedges pivot resist diversify exemption exemptions freeze freezes assets pressure
        pipeline weapons tourism tourists suspend suspends suspended restrictions threatens threatened imposes imposed electricity semiconductors
        remittances neighbour neighbours probability likely unlikely suppose assume imagine reserves institutions document documents sources
        precedents negotiate negotiates exposure dependence governments officials ministers licences waiver waivers airspace technology
        alternative partners measures development assistance withdraws withdraw cooperation regional realign absorb retaliate
        """;

    // Right English within one slip of a word above.
    private const string Right = """
        world wound mould cloud cold gould reach great enact exact redact grade tirade trader traders traded tread trace ledge wedge edge hedged
        boarder bolder order orders expert experts extort exporter exporters impart imports importer importers baking backing lively likes pilot
        pilots divot freezer breeze thread threads treat treats treaty threat threats exception exceptions assess asses asset suspect suspects
        official officially minister measured measure financed finances sectors sector responded pleasure desist persist assist insist compel
        compile react reactor reactors action actions fraction creation reserve reserved preserves observes reverse reverses source sourced
        document documented resources partner partnered absorbed absorbs reaction border-line compared compares complied withdrew exported
        imported embargoed blockaded blockades diversity diversified suspense regionally national rational alternatives waive waives waved
        assistant assistants secondly secondhand financing financer financials compliant withdrawn withdrawal alternate diversion cooperative institutional
        imposes impose improves improved assumed assumes supposed supposes imagined imagines license licenses licence depend dependency dependent
        """;

    private readonly Dictionary<char, List<string>> _meant = [];
    private readonly FrozenSet<string> _right;
    private readonly Func<string, bool> _isKnown;

    /// <param name="isKnown">Whether vocabulary, grammar or names hold a word.</param>
    public WordRepair(Func<string, bool> isKnown)
    {
        _isKnown = isKnown;
        _right = Words(Right).Concat(Words(Meant)).ToFrozenSet(StringComparer.Ordinal);
        foreach (var word in Words(Meant).Distinct())
        {
            if (!_meant.TryGetValue(word[0], out var list))
            {
                _meant[word[0]] = list = [];
            }

            list.Add(word);
        }
    }

    /// <summary>The words with slips mended; the same list when there are none.</summary>
    public IReadOnlyList<Token> Mend(IReadOnlyList<Token> tokens)
    {
        Token[]? mended = null;
        var shouting = tokens.Count > 2 && tokens.Count(t => t.IsUpper) * 2 > tokens.Count;
        for (var i = 0; i < tokens.Count; i++)
        {
            // A capital within a sentence is a name's, not a slip's.
            var named = tokens[i].IsCapital && !shouting && i > 0 && !tokens[i].StartsSentence;
            var meant = Shorthand.Of(tokens, i) is var full && full != tokens[i].Text ? full : named ? null : MeantBy(tokens[i].Text);
            if (meant is null)
            {
                continue;
            }

            mended ??= [.. tokens];
            mended[i] = tokens[i] with { Text = meant };
        }

        return mended ?? tokens;
    }

    private string? MeantBy(string word)
    {
        if (word.Length is < Shortest or > Longest || !word.All(char.IsAsciiLetterLower) || _right.Contains(word) || _isKnown(word))
        {
            return null;
        }

        string? best = null;
        var least = int.MaxValue;
        var shared = false;
        foreach (var candidate in Candidates(word))
        {
            if (Math.Abs(candidate.Length - word.Length) > 2)
            {
                continue;
            }

            var slips = Slips(word, candidate);
            if (slips > (candidate.Length >= ForgivesTwo ? 2 : 1) || slips > least)
            {
                continue;
            }

            shared = slips == least && !SameStem(best!, candidate);
            (best, least) = (candidate, slips);
        }

        return shared ? null : best;
    }

    // The first letter is seldom missed, but may be swapped with the second.
    private IEnumerable<string> Candidates(string word) =>
        _meant.GetValueOrDefault(word[0], []).Concat(word[1] == word[0] ? [] : _meant.GetValueOrDefault(word[1], []).Where(c => c[1] == word[0]));

    private static bool SameStem(string a, string b) => a.AsSpan(0, Math.Min(a.Length, b.Length) - 1).SequenceEqual(b.AsSpan(0, Math.Min(a.Length, b.Length) - 1));

    // Two neighbouring letters swapped are one slip of the fingers, which plain edit distance counts twice.
    private static int Slips(string word, string candidate)
    {
        var edits = Levenshtein.EditDistance(word, candidate);
        if (edits == 2 && SameUndoubled(word, candidate))
        {
            return 1;
        }

        if (edits != 2 || word.Length != candidate.Length)
        {
            return edits;
        }

        var i = 0;
        while (word[i] == candidate[i])
        {
            i++;
        }

        return i + 1 < word.Length && word[i] == candidate[i + 1] && word[i + 1] == candidate[i]
            && word.AsSpan(i + 2).SequenceEqual(candidate.AsSpan(i + 2)) ? 1 : 2;
    }

    // "tarrifs": a letter doubled in the wrong place is one slip.
    private static bool SameUndoubled(string a, string b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length && a[i] == b[j])
        {
            var letter = a[i];
            while (i < a.Length && a[i] == letter)
            {
                i++;
            }

            while (j < b.Length && b[j] == letter)
            {
                j++;
            }
        }

        return i == a.Length && j == b.Length;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
