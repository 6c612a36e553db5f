using Assistant.Planner;

namespace Assistant.Bot;

/// <summary>What the bot says when there is no question to answer.</summary>
internal static class FixedReplies
{
    public const string NoText = "I read words only, and found none in that. Please type your question.";

    public static readonly string TooLong = FormattableString.Invariant(
        $"That is longer than the {QuestionText.MaximumLength:N0} characters I read at a time. Please send the question itself, without its background.");
}
