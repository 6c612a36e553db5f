namespace Assistant.RuleBase.Loading;

/// <summary>Suggests what a maintainer may have meant.</summary>
public static class NearestName
{
    private const int ShownAtMost = 16;

    /// <summary>A half-sentence such as "did you mean `RB012`?", or the few names there are.</summary>
    /// <param name="given">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    public static string Suggest(string given, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var nearest = names
            .Select(name => (name, distance: Distance(given, name)))
            .Where(n => n.distance <= Math.Max(2, given.Length / 3))
            .OrderBy(n => n.distance)
            .ThenBy(n => n.name, StringComparer.Ordinal)
            .Select(n => n.name)
            .FirstOrDefault()
            ?? (given.Length >= 4 ? names.FirstOrDefault(name => name.Contains(given, StringComparison.OrdinalIgnoreCase)) : null);
        return nearest is not null ? $"did you mean `{nearest}`?"
            : names.Count == 0 ? "none is known, add it first"
            : names.Count <= ShownAtMost ? $"use one of {string.Join(", ", names)}"
            : "check the spelling";
    }

    private static int Distance(string a, string b) => a.Length > 200 ? int.MaxValue : FuzzySharp.Levenshtein.EditDistance(a, b);
}
