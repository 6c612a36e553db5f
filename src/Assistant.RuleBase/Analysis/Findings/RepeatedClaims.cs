using Assistant.RuleBase.Loading;
using static System.FormattableString;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>Two claims that share most of their words.</summary>
internal static class RepeatedClaims
{
    private const double TooMuch = 0.6;

    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        // Told at the one that stands later: most often the newer.
        var claims = content.InForce.Select(r => (Rule: r, Words: ClaimWords.Of(r.Claim)))
            .OrderBy(c => c.Rule.Place.File, StringComparer.Ordinal)
            .ThenBy(c => c.Rule.Place.Line)
            .ToList();
        return
            from later in Enumerable.Range(0, claims.Count)
            from earlier in Enumerable.Range(0, later)
            let a = claims[later]
            let b = claims[earlier]
            let overlap = ClaimWords.Overlap(a.Words, b.Words)
            where overlap >= TooMuch
            select new Finding(
                ProblemCodes.RepeatedClaim, new EntryId(EntryKind.Rule, a.Rule.Id), new EntryId(EntryKind.Rule, b.Rule.Id),
                Invariant($"the claim shares {100 * overlap:0} % of its words with that of `{b.Rule.Id}`; merge the two, or word what sets them apart"));
    }
}
