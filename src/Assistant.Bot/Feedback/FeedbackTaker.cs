using Assistant.Bot.Conversations;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;

namespace Assistant.Bot.Feedback;

/// <summary>Takes feedback in, if it speaks of an answer that was given where it comes from.</summary>
internal sealed class FeedbackTaker(IAnswerArchive archive, IFeedbackLog log, TimeProvider time)
{
    /// <param name="given">What was said.</param>
    /// <param name="meant">The answer meant where <paramref name="given"/> names none, or null.</param>
    /// <param name="activity">Where it comes from.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was recorded.</returns>
    public async Task<bool> TakeAsync(FeedbackGiven given, string? meant, Activity activity, CancellationToken cancellationToken)
    {
        // Whatever names an answer came from outside: nobody rates an answer that others were given.
        if ((given.AnswerId ?? meant) is not { } id
            || await archive.FindAsync(id, cancellationToken) is not { } delivered
            || !Askers.WasGivenHere(delivered, activity))
        {
            return false;
        }

        var feedback = new AnswerFeedback(id, given.IsHelpful, given.Reason, given.Text, given.Rule, Askers.Of(activity), time.GetUtcNow());
        await log.RecordAsync(feedback, cancellationToken);
        return true;
    }
}
