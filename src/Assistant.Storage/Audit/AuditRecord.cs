using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>What an entry says. Members stand in ordinal order, as in the log.</summary>
/// <param name="At">UTC, to the millisecond.</param>
/// <param name="Facts">What is told of it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Previous">The hash of the entry before; 64 zeros for the first.</param>
/// <param name="Text">The salted hash of the text kept apart, or null.</param>
internal sealed record AuditRecord(string At, JsonElement Facts, string Kind, long Number, string Previous, string? Text);
