namespace Assistant.Storage.People;

/// <summary>What the audit log tells of texts erased: how many, never whose.</summary>
/// <param name="Answers">Answers with their questions.</param>
/// <param name="Feedback">Feedback.</param>
/// <param name="Why">asked or expired.</param>
internal sealed record ErasureFacts(long Answers, long Feedback, string Why);
