using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Verifying;

/// <summary>An answer with what the verifier said about it, for evaluation.</summary>
/// <param name="Answer">As a user would get it.</param>
/// <param name="Next">The conversation it leaves.</param>
/// <param name="Dropped">Why sentences and lines of the draft were left out; empty where all of it left.</param>
/// <param name="Unsupported">What the verifier finds wrong with the sentences that did leave, read once more against the same findings; must be empty.</param>
public sealed record AuditedAnswer(
    Answer Answer,
    ConversationContext Next,
    IReadOnlyList<DraftFault> Dropped,
    IReadOnlyList<DraftFault> Unsupported);
