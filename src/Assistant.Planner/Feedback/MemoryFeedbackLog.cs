using System.Collections.Concurrent;
using Assistant.Planner.Delivery;

namespace Assistant.Planner.Feedback;

/// <summary>The latest feedback, for as long as this process runs.</summary>
/// <param name="archive">The answers it speaks of.</param>
/// <param name="most">The oldest make room beyond this.</param>
public sealed class MemoryFeedbackLog(IAnswerArchive archive, int most = 2_000) : IFeedbackLog
{
    private readonly ConcurrentQueue<AnswerFeedback> _kept = new();

    /// <summary>In the order it came.</summary>
    public IReadOnlyList<AnswerFeedback> Recorded => [.. _kept];

    /// <inheritdoc/>
    public async Task<FeedbackOutcome> TakeAsync(AnswerFeedback said, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (await archive.FindAsync(said.AnswerId, cancellationToken).ConfigureAwait(false) is not { } delivered || said.On(GivenAnswer.Of(delivered)) is not { } feedback)
        {
            return FeedbackOutcome.Unknown;
        }

        _kept.Enqueue(feedback);
        while (_kept.Count > most && _kept.TryDequeue(out _))
        {
        }

        return FeedbackOutcome.Kept;
    }
}
