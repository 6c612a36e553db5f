using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Proof;

/// <summary>A question of a file, answered.</summary>
/// <param name="Id">Of its line.</param>
/// <param name="Before">The conversation it was read in.</param>
/// <param name="Answer">The answer.</param>
internal sealed record AskedQuestion(string Id, ConversationContext Before, Answer Answer);
