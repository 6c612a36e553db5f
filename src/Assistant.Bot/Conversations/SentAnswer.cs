namespace Assistant.Bot.Conversations;

/// <summary>Which message carried which answer.</summary>
/// <param name="ActivityId">The channel's identifier of the message.</param>
/// <param name="AnswerId">The answer's.</param>
/// <param name="QuestionId">The channel's identifier of the message that asked; null where it told none.</param>
internal sealed record SentAnswer(string ActivityId, string AnswerId, string? QuestionId = null);
