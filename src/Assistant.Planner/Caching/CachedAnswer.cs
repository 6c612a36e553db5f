using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Caching;

/// <summary>An answer held for whoever asks the same.</summary>
/// <param name="Answer">As first delivered; identifier and wording of the question are each asker's own.</param>
/// <param name="Next">The conversation it leaves.</param>
public sealed record CachedAnswer(Answer Answer, ConversationContext Next);
