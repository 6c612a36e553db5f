using Assistant.Planner.Delivery;

namespace Assistant.Planner.Feedback;

/// <summary>What somebody thought of an answer. It never changes a score by itself.</summary>
/// <param name="AnswerId">The answer spoken of.</param>
/// <param name="IsHelpful">Thumbs up, or down.</param>
/// <param name="Reason">Why not, or null where nothing was said.</param>
/// <param name="Text">In their own words, at most <see cref="LongestText"/> characters, or null. May name people: never logged.</param>
/// <param name="Rule">The rule complained of, or null for the answer as a whole.</param>
/// <param name="From">Who says so.</param>
/// <param name="At">When.</param>
public sealed record AnswerFeedback(
    string AnswerId, bool IsHelpful, FeedbackReason? Reason, string? Text, string? Rule, Asker From, DateTimeOffset At)
{
    /// <summary>Whoever takes feedback in cuts its text here.</summary>
    public const int LongestText = 2_000;
}
