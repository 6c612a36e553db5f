using Assistant.Planner.Feedback;

namespace Assistant.Bot.Feedback;

/// <summary>What somebody said about an answer, as read from an activity and not yet believed.</summary>
/// <param name="IsHelpful">Thumbs up, or down.</param>
internal sealed record FeedbackGiven(bool IsHelpful)
{
    /// <summary>The answer meant, where the activity names one.</summary>
    public string? AnswerId { get; init; }

    /// <summary>Why not.</summary>
    public FeedbackReason? Reason { get; init; }

    /// <summary>In their own words, within <see cref="AnswerFeedback.LongestText"/>.</summary>
    public string? Text { get; init; }

    /// <summary>The rule complained of.</summary>
    public string? Rule { get; init; }
}
