namespace Assistant.RuleBase.Expectations;

/// <summary>A whole answer the base is held to: a question or a case, and what must come out.</summary>
/// <param name="Name">A sentence.</param>
/// <param name="Question">A question as a user types it, or null for a case.</param>
/// <param name="After">Questions asked before it in the same conversation.</param>
/// <param name="Case">A state under a pressure, or null for a question.</param>
/// <param name="Expect">What must come out.</param>
/// <param name="Place">Where it stands.</param>
public sealed record AnswerTest(
    string Name, string? Question, IReadOnlyList<string> After, AnswerTestCase? Case, AnswerExpectation Expect, FilePlace Place);
