namespace Assistant.Planner.Feedback;

/// <summary>Where feedback goes. Somebody who speaks twice about one answer corrects what they said: the last word counts.</summary>
public interface IFeedbackLog
{
    /// <summary>Takes it in, if it speaks of an answer that was given where it comes from.</summary>
    /// <param name="said">What was said, not yet believed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<FeedbackOutcome> TakeAsync(AnswerFeedback said, CancellationToken cancellationToken = default);
}
