using Assistant.Planner.Feedback;

namespace Assistant.Bot.Tests.Support;

/// <summary>Has no room for another word.</summary>
internal sealed class FullFeedbackLog : IFeedbackLog
{
    public Task<FeedbackOutcome> TakeAsync(AnswerFeedback said, CancellationToken cancellationToken = default) => Task.FromResult(FeedbackOutcome.Refused);
}
