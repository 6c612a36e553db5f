using System.Collections.Concurrent;

namespace Assistant.Planner.Feedback;

/// <summary>The latest feedback, for as long as this process runs.</summary>
/// <param name="most">The oldest make room beyond this.</param>
public sealed class MemoryFeedbackLog(int most = 2_000) : IFeedbackLog
{
    private readonly ConcurrentQueue<AnswerFeedback> _kept = new();

    /// <summary>In the order it came.</summary>
    public IReadOnlyList<AnswerFeedback> Recorded => [.. _kept];

    /// <inheritdoc/>
    public Task RecordAsync(AnswerFeedback feedback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        _kept.Enqueue(feedback);
        while (_kept.Count > most && _kept.TryDequeue(out _))
        {
        }

        return Task.CompletedTask;
    }
}
