namespace Assistant.Planner.Feedback;

/// <summary>Where feedback goes. Somebody who speaks twice about one answer corrects what they said: the last word counts.</summary>
public interface IFeedbackLog
{
    /// <summary>Records it; kept once the task has ended.</summary>
    Task RecordAsync(AnswerFeedback feedback, CancellationToken cancellationToken = default);
}
