using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>Something that is to stand in the audit log for ever, without a word a person could be known by.</summary>
/// <param name="Kind">What happened, such as <c>answer</c>.</param>
/// <param name="At">When.</param>
/// <param name="Facts">What is told of it; an object.</param>
/// <param name="Text">The salted hash of the text that is kept apart and may be erased, or null where there is none.</param>
internal sealed record AuditEvent(string Kind, DateTimeOffset At, JsonElement Facts, string? Text);
