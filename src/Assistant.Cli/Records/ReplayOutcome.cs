using Assistant.Storage.Replay;

namespace Assistant.Cli.Records;

/// <summary>What came of making one answer anew.</summary>
/// <param name="Recorded">The answer.</param>
/// <param name="Problem">Why it could not be made anew, or null.</param>
/// <param name="Differences">What differs.</param>
internal sealed record ReplayOutcome(RecordedAnswer Recorded, string? Problem, IReadOnlyList<ReplayDifference> Differences)
{
    public bool IsSame => Problem is null && Differences.Count == 0;

    public static async Task<ReplayOutcome> OfAsync(RecordedAnswer recorded, ReplayBases bases, CancellationToken cancellationToken)
    {
        var version = recorded.Delivered.Answer.RuleBase;
        if (!recorded.IsReplayable)
        {
            return new ReplayOutcome(recorded, "its question was not kept (setting Audit:Questions)", []);
        }

        return bases.Of(version) is { } answerer
            ? new ReplayOutcome(recorded, null, await recorded.ReplayAsync(answerer, cancellationToken).ConfigureAwait(false))
            : new ReplayOutcome(recorded, $"rule base {version.Version} ({version.Hash}) is not at hand, or not the figures that lay over it (a host keeps both as long as it keeps their answers; setting Rules:History); name a pack of it with --pack FILE", []);
    }
}
