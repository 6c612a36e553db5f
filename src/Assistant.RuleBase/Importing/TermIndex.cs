namespace Assistant.RuleBase.Importing;

/// <summary>Finds entries of the vocabulary a sentence seems to speak of: by their phrases first, then by the rarer words of their descriptions.</summary>
internal sealed class TermIndex
{
    private const int Most = 3;
    private const double PhraseWord = 1;
    private const double Enough = 0.75;

    private readonly IReadOnlyList<(string Id, IReadOnlyList<List<string>> Phrases, HashSet<string> Words)> _terms;
    private readonly Dictionary<string, int> _frequency;
    private readonly double _wordWeight;

    /// <param name="terms">Identifiers, the phrases that name them, and what describes them.</param>
    /// <param name="wordWeight">What a word counts that only one description holds, against 1 for a word of a phrase.</param>
    public TermIndex(IEnumerable<(string Id, IEnumerable<string> Phrases, string Description)> terms, double wordWeight)
    {
        _wordWeight = wordWeight;
        _terms = [.. terms.Select(t => (t.Id, Phrases(t.Phrases), Words.Content(t.Description).ToHashSet(StringComparer.Ordinal)))];
        _frequency = _terms.SelectMany(t => t.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }

    /// <summary>At most three identifiers, most likely first.</summary>
    public IReadOnlyList<string> Find(string sentence)
    {
        var words = Words.Of(sentence);
        var content = Words.Content(sentence).ToList();
        return
        [
            .. _terms
                .Select(t => (t.Id, Score: t.Phrases.Where(p => Words.Find(words, p) >= 0).Sum(p => PhraseWord * p.Count) + content.Where(t.Words.Contains).Sum(w => _wordWeight / _frequency[w])))
                .Where(t => t.Score >= Enough)
                .OrderByDescending(t => Math.Round(t.Score, 9))
                .ThenBy(t => t.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(t => t.Id),
        ];
    }

    private static List<List<string>> Phrases(IEnumerable<string> phrases) =>
        [.. phrases.Select(Words.Of).Where(p => p.Count > 0).DistinctBy(p => string.Join(' ', p), StringComparer.Ordinal)];
}
