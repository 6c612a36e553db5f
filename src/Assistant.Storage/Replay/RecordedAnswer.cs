using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;

namespace Assistant.Storage.Replay;

/// <summary>A delivered answer with its JSON byte by byte as it left the house.</summary>
/// <param name="Entry">Its number in the audit log.</param>
/// <param name="Delivered">The answer, and what it was made from.</param>
/// <param name="Json">As delivered.</param>
public sealed record RecordedAnswer(long Entry, DeliveredAnswer Delivered, string Json)
{
    /// <summary>Whether it can be made anew: its question was kept.</summary>
    public bool IsReplayable => Delivered.Answer.Question.Length > 0;

    /// <summary>Makes it anew and tells what differs.</summary>
    /// <param name="answerer">Of the rule base it was made with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Nothing where the bytes are the same apart from the identifier and the times of the trace.</returns>
    public async Task<IReadOnlyList<ReplayDifference>> ReplayAsync(QuestionAnswerer answerer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answerer);
        var now = await answerer.ReplayAsync(Delivered.Answer, Delivered.Context, Delivered.Options, cancellationToken);
        return ReplayComparison.Differences(Json, AnswerJson.Serialize(now), worded: Delivered.Answer.Making.Model is not null);
    }
}
