namespace Assistant.Scoring.Evaluation;

/// <summary>Leave-one-out over coded cases. They are few, coded by hand and chosen for spread: say so wherever this is shown.</summary>
/// <param name="Overall">All cases.</param>
/// <param name="Slices">By position, sender and region; groups of fewer than five cases stand together as <c>others</c>.</param>
/// <param name="Reliability">Scores of the rules with the fitted prior in ten bands; empty bands are left out.</param>
/// <param name="Results">Case by case.</param>
/// <param name="NotRanked">Cases whose state has no profile and no successor in the base.</param>
public sealed record EpisodeReport(
    EpisodeSlice Overall,
    IReadOnlyList<EpisodeSlice> Slices,
    IReadOnlyList<ReliabilityBin> Reliability,
    IReadOnlyList<EpisodeResult> Results,
    IReadOnlyList<string> NotRanked)
{
    /// <summary>The result in whole cases.</summary>
    public EpisodeCounts Counts => EpisodeCounts.Of(Results);
}
