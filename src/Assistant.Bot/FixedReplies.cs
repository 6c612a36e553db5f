using Assistant.Planner;

namespace Assistant.Bot;

/// <summary>What the bot says when there is no question to answer.</summary>
internal static class FixedReplies
{
    public const string NoText = "I read words only, and found none in that. Please type your question.";

    public const string FeedbackRefused = "I cannot keep what you said of my answer at the moment. Please say it again later.";

    public static readonly string TooLong = FormattableString.Invariant(
        $"That is longer than the {QuestionText.MaximumLength:N0} characters I read at a time. Please send the question itself, without its background.");
}
