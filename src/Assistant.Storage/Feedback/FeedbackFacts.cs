using Assistant.Planner.Answers;

namespace Assistant.Storage.Feedback;

/// <summary>What the audit log tells of feedback; what was said lies apart.</summary>
/// <param name="Id">What the word is known by when it is told twice; what was said before this was told has none here.</param>
/// <param name="AnswerId">The answer spoken of.</param>
/// <param name="Channel">Where from.</param>
/// <param name="Helpful">Thumbs up, or down.</param>
/// <param name="Reason">Why not, or null.</param>
/// <param name="Rule">The rule complained of, one the answer cites, or null.</param>
/// <param name="RuleBase">Version and hash of the content that gave the answer.</param>
internal sealed record FeedbackFacts(string Id, string AnswerId, string Channel, bool Helpful, string? Reason, string? Rule, AnswerRuleBase? RuleBase);
