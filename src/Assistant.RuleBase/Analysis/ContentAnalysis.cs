using Assistant.RuleBase.Analysis.Findings;

namespace Assistant.RuleBase.Analysis;

/// <summary>Looks for what the schema cannot see: content that loads and yet contradicts, repeats or never matters.</summary>
/// <remarks>Reads conditions as they stand. What it says of implication is sound; what it misses is what only figures show.</remarks>
public static class ContentAnalysis
{
    private static readonly Func<AnalysedContent, IEnumerable<Finding>>[] Analyses =
    [
        Contradictions.Find,
        Subsumptions.Find,
        RepeatedClaims.Find,
        OneSidedResponses.Find,
        OverlappingGroups.Find,
        UnusedVocabulary.Find,
        ThinIndicators.Find,
        UnreachableConditions.Find,
        UncarriedSentences.Find,
        UntriedConditions.Find,
    ];

    /// <summary>Everything noticed, silenced or not, in no order.</summary>
    public static IReadOnlyList<Finding> Find(AnalysedContent content) => [.. Analyses.SelectMany(analysis => analysis(content))];
}
