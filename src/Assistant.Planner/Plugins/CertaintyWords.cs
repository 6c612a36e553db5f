using System.Collections.Frozen;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Plugins;

/// <summary>How people ask for claims by how surely they are made: "the claims the author is certain about", "the merely tentative ones".</summary>
internal static class CertaintyWords
{
    private static readonly FrozenSet<string> Sure = FrozenSet.ToFrozenSet(
        ["certain", "sure", "surest", "confident", "definite", "definitely", "firm", "firmest", "categorical", "strongest", "unqualified"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unsure = FrozenSet.ToFrozenSet(
        ["possible", "possibly", "tentative", "cautious", "unsure", "uncertain", "speculative", "qualified", "vague", "weakest"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Degrees = FrozenSet.ToFrozenSet(
        ["most", "least", "very", "really", "merely", "only", "just", "more", "less", "fairly", "quite", "completely", "absolutely", "ones", "put", "made"], StringComparer.Ordinal);

    /// <summary>The hedge classes meant; none where the words speak of anything else besides.</summary>
    /// <param name="words">The words of a topic.</param>
    /// <param name="hedges">The classes of the rule base.</param>
    /// <param name="neutral">The share of cases that moves nothing: a class below it speaks against, however surely.</param>
    /// <remarks>Surely made are claims of the two strongest classes; the weakest that still speaks for something is the unsure one.</remarks>
    public static HashSet<string> Classes(IReadOnlyList<string> words, IEnumerable<HedgeClass> hedges, double neutral)
    {
        if (!words.All(w => Sure.Contains(w) || Unsure.Contains(w) || Degrees.Contains(w)) || words.Any(Sure.Contains) == words.Any(Unsure.Contains))
        {
            return [];
        }

        var sure = words.Any(Sure.Contains) != words.Contains("least");
        var speaking = hedges.Where(h => h.Mid > neutral).OrderBy(h => h.Mid).ToList();
        return [.. (sure ? speaking.TakeLast(2) : speaking.Take(1)).Select(h => h.Id)];
    }
}
