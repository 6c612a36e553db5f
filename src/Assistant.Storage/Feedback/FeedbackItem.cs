using Assistant.Planner.Answers;

namespace Assistant.Storage.Feedback;

/// <summary>What somebody thought of an answer, as kept.</summary>
/// <param name="Entry">Its number in the audit log.</param>
/// <param name="At">When.</param>
/// <param name="AnswerId">The answer spoken of.</param>
/// <param name="Channel">Where from.</param>
/// <param name="IsHelpful">Thumbs up, or down.</param>
/// <param name="Reason">wrong-source, outdated, does-not-follow, missing-factor or other; null where nothing was said.</param>
/// <param name="Rule">The rule complained of, or null for the answer as a whole.</param>
/// <param name="RuleBase">Version and hash of the content that gave the answer; null for what was said before this was kept.</param>
/// <param name="Text">In their own words; null where nothing was said, or no longer kept.</param>
public sealed record FeedbackItem(
    long Entry, DateTimeOffset At, string AnswerId, string Channel, bool IsHelpful, string? Reason, string? Rule, AnswerRuleBase? RuleBase, string? Text);
