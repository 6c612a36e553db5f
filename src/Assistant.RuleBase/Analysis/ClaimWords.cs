namespace Assistant.RuleBase.Analysis;

/// <summary>What a claim speaks of: its words without endings and without those every sentence has.</summary>
internal static class ClaimWords
{
    private const int ShortestWord = 3;

    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ions", "ion", "ies", "ed", "es", "ly", "s", "e", "y"];

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "and", "are", "but", "can", "for", "from", "has", "have", "into", "its", "more", "most", "not", "often", "one", "other", "others", "out", "that", "the",
        "their", "them", "they", "this", "those", "through", "under", "when", "where", "which", "while", "who", "will", "with", "without", "may", "might", "than",
        "then", "these", "was", "were", "what", "also", "any", "all", "only", "such", "there", "state", "states", "small", "smaller", "sanction", "sanctions",
    };

    public static HashSet<string> Of(string claim) =>
    [
        .. claim.ToLowerInvariant()
            .Split([.. claim.ToLowerInvariant().Where(c => !char.IsLetter(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length >= ShortestWord && !Common.Contains(w))
            .Select(Stem),
    ];

    /// <summary>Shared words among all words of two claims, 0–1.</summary>
    public static double Overlap(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : shared / (double)(a.Count + b.Count - shared);
    }

    private static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length >= ShortestWord);
        return ending is null ? word : word[..^ending.Length];
    }
}
