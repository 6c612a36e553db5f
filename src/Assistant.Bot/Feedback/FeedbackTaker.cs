using Assistant.Bot.Conversations;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Turns;
using Assistant.Planner.Feedback;

namespace Assistant.Bot.Feedback;

/// <summary>Brings what was said of an answer to where feedback is kept.</summary>
internal sealed class FeedbackTaker(IFeedbackLog log, TimeProvider time)
{
    /// <summary>Our own identifiers have 26 characters. What is longer names no answer, and may have to wait in memory.</summary>
    private const int LongestId = 64;

    /// <param name="given">What was said.</param>
    /// <param name="meant">The answer meant where <paramref name="given"/> names none, or null.</param>
    /// <param name="turnContext">The turn that says it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<FeedbackOutcome> TakeAsync(FeedbackGiven given, string? meant, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if ((given.AnswerId ?? meant) is not { Length: <= LongestId } id)
        {
            return FeedbackOutcome.Unknown;
        }

        var said = new AnswerFeedback(id, given.IsHelpful, given.Reason, given.Text, given.Rule, Askers.Of(turnContext.Activity), time.GetUtcNow())
        {
            Id = turnContext.TurnState.Get<KeptTurn>()?.Seed ?? Guid.CreateVersion7(time.GetUtcNow()), // one answered in its request is kept by no inbox, and not run again
        };
        return await log.TakeAsync(said, cancellationToken);
    }
}
